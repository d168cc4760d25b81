//! Personal bests, as sentences.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use heelfirst_history::{Best, BestSet, FootBests, Range, Reader, SessionRecord, Side, StandIn, StoreError};
use heelfirst_report::date_text;
use heelfirst_words::{Args, Words};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use crate::api::{self, BestSnapshot};
use crate::said::stood_in;

/// Those of exercises, then those of the feet, left before right.
pub(super) fn bests(reader: &Reader, today: Date, words: &Words) -> Result<Vec<BestSnapshot>, StoreError> {
    let bests = reader.bests(today)?;
    let mut told: Vec<_> = bests.sets.iter().map(|set| of_set(set, words)).collect();
    let mut known = BTreeMap::new(); // most bests of a foot are of the same few dates
    for (date, best) in bests.feet.iter().flat_map(|foot| of_foot(foot, words)) {
        let on_date = match known.entry(date) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(open) => *open.insert(stood_in_on(reader, date)?),
        };
        let stand_in = on_date.map(|stand_in| stood_in(words, stand_in));
        let of_text = std::iter::once(best.of_text).chain(stand_in).collect::<Vec<_>>().join(", ");
        told.push(BestSnapshot { of_text, ..best });
    }
    Ok(told)
}

/// What stood in for the feet on a date: nobody is told that a simulated foot's best is their own.
fn stood_in_on(reader: &Reader, date: Date) -> Result<Option<StandIn>, StoreError> {
    let day_us = |date: Date| date.to_zoned(TimeZone::UTC).map_or(0, |start| start.timestamp().as_microsecond());
    // A day begins up to 14 h before UTC's and ends up to 12 h after it.
    let around = Range {
        from_us: Some(day_us(date.saturating_sub(1.day()))),
        to_us: Some(day_us(date.saturating_add(2.days()))),
    };
    let on_it = |record: &SessionRecord| record.started.parse::<Zoned>().is_ok_and(|started| started.date() == date);
    let records = reader.sessions_without_steps(around)?;
    Ok(records.iter().filter(|record| on_it(record)).find_map(|record| record.context.stand_in))
}

fn of_set(set: &BestSet, words: &Words) -> BestSnapshot {
    let text = words.text("progress-best-set", &Args::new().with("count", set.repetitions.value));
    let name = format!("exercise-{}-name", set.exercise);
    let best = snapshot((&name, set.side), text, set.repetitions.date, words);
    BestSnapshot { exercise: Some(set.exercise.clone()), ..best }
}

fn of_foot(foot: &FootBests, words: &Words) -> Vec<(Date, BestSnapshot)> {
    let run = |key: &str, best: Option<Best<u32>>| {
        best.map(|best| {
            ("progress-best-of-walking", words.text(key, &Args::new().with("count", best.value)), best.date)
        })
    };
    let lift = foot.highest_set_deg.map(|best| {
        let text = words.text("progress-best-lift", &Args::new().with("angle", best.value));
        ("progress-best-of-lifts", text, best.date)
    });
    let all = [
        run("progress-best-heel-run", foot.heel_run),
        run("progress-best-soft-run", foot.soft_run),
        run("progress-best-clear-run", foot.clear_run),
        lift,
    ];
    let told = |(of, text, date)| (date, snapshot((of, Some(foot.side)), text, date, words));
    all.into_iter().flatten().map(told).collect()
}

/// `of` is the key of what it is of.
fn snapshot((of, side): (&str, Option<Side>), text: String, date: Date, words: &Words) -> BestSnapshot {
    let side = side.map(|side| match side {
        Side::Left => api::Side::Left,
        Side::Right => api::Side::Right,
    });
    let when_text = words.text("progress-best-when", &Args::new().with("date", date_text(date, words)));
    let side_text = side.map(|side| words.text("history-best-side", &Args::new().with("side", side.as_str())));
    let of_text = std::iter::once(words.plain(of)).chain(side_text).collect::<Vec<_>>().join(", ");
    BestSnapshot { exercise: None, side, text, when_text, date: date.to_string(), of_text }
}
