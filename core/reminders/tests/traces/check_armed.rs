//! What must hold of what was armed: it comes, and it comes alone.

use heelfirst_reminders::*;
use jiff::Zoned;
use jiff::civil::Date;

use crate::app::{App, times};
use crate::check::{Checked, ensure};
use crate::phone::Phone;

/// What the person and the phone decide, without what was learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct Circumstances {
    settings: Settings,
    lighter_day: Option<Date>,
    taper: Taper,
    zone: usize,
    skew_s: i64,
    allowed: bool,
}

impl Circumstances {
    pub fn of(app: &App, phone: &Phone) -> Self {
        Self {
            settings: app.settings.clone(),
            lighter_day: app.lighter_day,
            taper: app.taper,
            zone: phone.zone,
            skew_s: phone.skew_s,
            allowed: phone.allowed,
        }
    }
}

/// Where the circumstances are as they were, nothing that was armed for today goes without being told.
pub fn today_stays(phone: &Phone, app: &App, (plan, told): (&Plan, &[OccurrenceId]), now: &Zoned) -> Checked {
    let today = app.waking_date(now);
    // A pause that ends today ends for what is planned after it, and not for what was only moved there.
    if app.settings.paused_until.is_some_and(|until| until.date() == now.date()) {
        return Ok(());
    }
    let planned = |id| plan.prompts.iter().any(|prompt| prompt.id == id);
    let over = |id| app.outcomes.get(id).is_some_and(|record| record.is_spent() || record.moves > 0);
    let to_come = |held: Held| held.at.as_second() > phone.wall_s;
    for alarm in phone.alarms.iter().filter(|alarm| alarm.prompt.date == today) {
        let held = Held::from(&alarm.prompt);
        let goes = to_come(held) && !planned(held.id) && !told.contains(&held.id) && !over(held.id);
        ensure(!goes, "what is armed stays", || format!("{:?} is not in {}", alarm.prompt, times(plan)))?;
    }
    Ok(())
}

/// While a burst waits for the person to get up, nothing else is prompted.
pub fn waits_alone(plan: &Plan) -> Checked {
    let Some((_, until)) = plan.waiting else { return Ok(()) };
    let first = plan.prompts.first();
    ensure(first.is_none_or(|first| first.at.timestamp() >= until), "waits alone", || times(plan))
}

/// After a prompt was shown, nothing comes before the gap has passed, but for given times and what the person moved; one that was moved
/// goes with the next.
pub fn apart_from_the_last(app: &App, plan: &Plan, now: &Zoned) -> Checked {
    let now_s = now.timestamp().as_second();
    let in_time = |record: &&Record| {
        record.delivered_s == Some(record.at_s) && record.at_s <= now_s && !record.outcome.is_moved()
    };
    let Some(last) = app.outcomes.records().filter(in_time).map(|record| record.at_s).max() else { return Ok(()) };
    let until_s = last + i64::from(app.settings.min_gap_minutes) * 60;
    let moved = |prompt: &Occurrence| app.outcomes.get(prompt.id).is_some_and(|record| record.moves > 0);
    let near =
        |prompt: &&Occurrence| prompt.at.timestamp().as_second() < until_s && !prompt.is_fixed() && !moved(prompt);
    let near = plan.prompts.iter().find(near);
    ensure(near.is_none(), "the gap after the last", || format!("{near:?} after {last}, {}", times(plan)))
}
