//! `heelfirst history`.

use heelfirst::{HistoryRange, SessionEntry, Side, SideCount, WalkSnapshot};
use heelfirst_gait::Step;
use heelfirst_words::{Args, Words};
use jiff::{ToSpan, Zoned};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{Arguments, History};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, NOT_VALIDATED, table};

/// The sessions, oldest first. Reads without the folder's lock, so that it works while another terminal practises.
pub(crate) fn run(arguments: &Arguments, options: &History, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    let from_ms = options.days.map_or(0, |days| first_moment(days, &open::now()));
    let range = HistoryRange { from_ms, before_ms: i64::MAX / 1000, with_steps: options.json };
    let sessions = heelfirst::read_history(&folder, range, words).map_err(|error| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    if options.json {
        for session in &sessions {
            lines.json(&as_json(session))?;
        }
    } else if sessions.is_empty() {
        let none = options.days.is_some() && heelfirst::has_history(&folder);
        let lately = || words.plain("terminal-no-history-lately");
        lines.text(&if none { lately() } else { open::no_practice(arguments, &folder, words) })?;
    } else {
        for line in table(&rows(&sessions, words)) {
            lines.text(&line)?;
        }
        if sessions.iter().any(was_measured) {
            lines.text("")?;
            lines.text(&words.plain("safety-not-validated"))?;
        }
    }
    lines.flush()
}

/// Where the first of the last `days` begins, today among them, as the report counts them; in ms since 1970.
fn first_moment(days: u32, now: &Zoned) -> i64 {
    let first = now.date().saturating_sub((i64::from(days) - 1).days());
    first.to_zoned(now.time_zone().clone()).map_or(0, |first| first.timestamp().as_millisecond())
}

/// Whether a sensor said something of it.
fn was_measured(session: &SessionEntry) -> bool {
    session.walk.is_some() || !session.lift_sets.is_empty()
}

fn as_json(session: &SessionEntry) -> impl Serialize {
    let seconds = |ms: i64| ms as f64 / 1000.0;
    let sides: Vec<Value> = session
        .sides
        .iter()
        .map(|count| json!({"side": count.side.map(Side::as_str), "prescribed": count.prescribed, "repetitions": count.repetitions}))
        .collect();
    let steps: Vec<Step> = session.steps.iter().map(Step::from).collect();
    Keys([
        ("session", json!(session.session.value)),
        ("exercise", json!(session.exercise)),
        ("started", json!(session.started)),
        ("active_s", json!(seconds(session.active_ms))),
        ("paused_s", json!(seconds(session.paused_ms))),
        ("outcome", json!(session.outcome.map(heelfirst::SessionOutcome::as_str))),
        ("rating", json!(session.rating.map(heelfirst::SessionRating::as_str))),
        ("sides", json!(sides)),
        ("context", Value::from(&session.context)),
        ("steps", json!(steps)),
        ("walk", json!(session.walk)),
        ("lifts", json!(session.lifts)),
        ("lift_sets", json!(session.lift_sets)),
        ("speed", json!(session.speed)),
        NOT_VALIDATED,
    ])
}

fn rows(sessions: &[SessionEntry], words: &Words) -> Vec<Vec<String>> {
    let heading = ["when", "exercise", "outcome", "repetitions", "active", "sensor"]
        .map(|column| words.plain(&format!("terminal-column-{column}")));
    let seconds = words.plain("terminal-unit-s");
    let row = |session: &SessionEntry| {
        let outcome = session.outcome.map_or_else(
            || words.plain("terminal-heading-unfinished"),
            |outcome| words.plain(&format!("outcome-{}", outcome.as_str())),
        );
        let when = session.started.get(..16).unwrap_or(&session.started).replace('T', " ");
        let active = format!("{} {seconds}{}", session.active_ms / 1000, trial(session, words));
        vec![when, session.exercise_name.clone(), outcome, counted(session, words), active, seen(session, words)]
    };
    std::iter::once(heading.to_vec()).chain(sessions.iter().map(row)).collect()
}

/// Of a session that was led faster or slower than life, how fast.
fn trial(session: &SessionEntry, words: &Words) -> String {
    if !heelfirst::is_trial(session.speed) {
        return String::new();
    }
    words.text("terminal-trial", &Args::new().with("speed", session.speed))
}

/// What a sensor saw: how the steady steps landed, or how many lifts there were and the best of them.
fn seen(session: &SessionEntry, words: &Words) -> String {
    let walk = session.walk.iter().flat_map(|walk| landings(walk, words));
    let told: Vec<String> = walk.chain(lifts(session, words)).collect();
    if told.is_empty() { "–".to_owned() } else { told.join(", ") }
}

fn landings(walk: &WalkSnapshot, words: &Words) -> Vec<String> {
    if walk.graded_count == 0 {
        return vec![words.text("history-steps", &Args::new().with("count", walk.steps_count))];
    }
    let args = Args::new().with("heel", walk.heel_count).with("flat", walk.flat_count).with("toe", walk.toe_count);
    let beside = [("history-landings-slap", walk.slap_count), ("history-landings-drag", walk.drag_count)];
    let beside = beside.into_iter().filter(|(_, count)| *count > 0);
    std::iter::once(words.text("history-landings", &args))
        .chain(beside.map(|(key, count)| words.text(key, &Args::new().with("count", count))))
        .collect()
}

/// The repetitions, foot by foot: a sensor sees the foot that wears it alone.
fn counted(session: &SessionEntry, words: &Words) -> String {
    let foot = |side: &SideCount| {
        let name = side.side.map_or("none", Side::as_str);
        words.text("history-counted", &Args::new().with("side", name).with("count", side.repetitions))
    };
    let feet: Vec<String> = session.sides.iter().map(foot).collect();
    if feet.is_empty() { "–".to_owned() } else { feet.join(", ") }
}

/// The lifts and the best of each foot are not mixed: the left foot's come first.
fn lifts(session: &SessionEntry, words: &Words) -> Vec<String> {
    [Side::Left, Side::Right].iter().flat_map(|side| lifts_of(session, *side, words)).collect()
}

fn lifts_of(session: &SessionEntry, side: Side, words: &Words) -> Vec<String> {
    let sets = || session.lift_sets.iter().filter(move |set| set.side == side);
    let count: u32 = sets().map(|set| set.lifts_count).sum();
    let args = Args::new().with("side", side.as_str()).with("count", count);
    let counted = (count > 0).then(|| words.text("history-lifts", &args));
    let best = sets().filter_map(|set| set.best_three_angle_deg);
    let best = best.map(|angle| words.text("history-lifts-best", &Args::new().with("angle", angle)));
    counted.into_iter().chain(best).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_days_are_whole_ones_and_today_is_one_of_them() {
        let at = |text: &str| text.parse::<Zoned>().unwrap();
        let now = at("2026-03-30T13:12:00+02:00[Europe/Berlin]");
        let first = |days| first_moment(days, &now);
        assert_eq!(first(1), at("2026-03-30T00:00:00+02:00[Europe/Berlin]").timestamp().as_millisecond());
        // The clocks changed on the 29th.
        assert_eq!(first(7), at("2026-03-24T00:00:00+01:00[Europe/Berlin]").timestamp().as_millisecond());
        assert!(first(36_600) < 0);
    }
}
