//! What must hold of prompts that were moved to better times, and of those that were taken away.

use heelfirst_reminders::*;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::app::App;
use crate::check::{Checked, ensure};
use crate::figures::Figures;

/// Looks at the days of the plan, and counts what the model and the taper did to the one that begins.
pub fn moves(app: &App, now: &Zoned, figures: &mut Figures) -> Checked {
    let zone = now.time_zone();
    let (first, last) = (now.date().saturating_sub(1.day()), now.date().saturating_add(2.days()));
    // A pause may end between the usual time and the better one.
    let tapered = Settings { paused_until: None, ..app.taper.thinned(&app.settings).into_owned() };
    let usual = Calendar::new(&tapered, zone).span(first, last).visits;
    let model = Some(&app.model).filter(|_| app.settings.learning);
    let visits = Calendar::new(&tapered, zone).with_model(model).span(first, last).visits;
    let moved = || visits.iter().filter(|visit| visit.moved_min != 0);
    figures.moved += moved().filter(|visit| visit.date == now.date()).count() as u64;
    figures.tapered += u64::from(app.taper.takes(&app.settings));
    ensure(usual.len() == visits.len(), "moves lose nothing", || format!("{usual:?}\n  {visits:?}"))?;
    for visit in moved() {
        let before = usual.iter().find(|usual| usual.id() == visit.id());
        ensure(
            before.is_some_and(|before| before.at_s + visit.moved_min * 60 == visit.at_s),
            "moved from its time",
            || format!("{visit:?} from {before:?}"),
        )?;
        may_move(&app.settings, visit, zone)?;
        let gap_s = i64::from(app.settings.min_gap_minutes) * 60;
        let near = visits.iter().find(|other| other.id() != visit.id() && (other.at_s - visit.at_s).abs() < gap_s);
        ensure(near.is_none(), "moves keep the gap", || format!("{visit:?} and {near:?}"))?;
    }
    Ok(())
}

/// At most 45 minutes, only what is spread, and only to where the rules allow a prompt at all.
fn may_move(settings: &Settings, visit: &Visit, zone: &TimeZone) -> Checked {
    let spread = matches!(visit.rule, Rule::SpreadWalk | Rule::SpreadSeated) && visit.anchor.is_none();
    let short = visit.moved_min.abs() <= 45 && visit.moved_min % 5 == 0;
    ensure(settings.learning && spread && short, "moves are short", || format!("{visit:?}"))?;
    let at = Timestamp::from_second(visit.at_s).unwrap().to_zoned(zone.clone());
    let clock = Clock::new(u8::try_from(at.hour()).unwrap(), u8::try_from(at.minute()).unwrap()).unwrap();
    let barred = [&settings.quiet, &settings.busy, &settings.hot, &settings.tired];
    let barred = barred.into_iter().flatten().any(|window| window.contains(clock));
    let awake = Window { from: settings.wake, to: settings.sleep }.contains(clock);
    ensure(awake && !barred, "moves keep the rules", || format!("{visit:?} at {clock}"))
}
