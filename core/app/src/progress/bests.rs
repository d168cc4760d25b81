//! Personal bests, as sentences.

use heelfirst_history::{Best, BestSet, FootBests, Reader, Side, StoreError};
use heelfirst_report::date_text;
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::api::{self, BestSnapshot};

/// Those of exercises, then those of the feet, left before right.
pub(super) fn bests(reader: &Reader, today: Date, words: &Words) -> Result<Vec<BestSnapshot>, StoreError> {
    let bests = reader.bests(today)?;
    let sets = bests.sets.iter().map(|set| of_set(set, words));
    Ok(sets.chain(bests.feet.iter().flat_map(|foot| of_foot(foot, words))).collect())
}

fn of_set(set: &BestSet, words: &Words) -> BestSnapshot {
    let text = words.text("progress-best-set", &Args::new().with("count", set.repetitions.value));
    let name = format!("exercise-{}-name", set.exercise);
    let best = snapshot((&name, set.side), text, set.repetitions.date, words);
    BestSnapshot { exercise: Some(set.exercise.clone()), ..best }
}

fn of_foot(foot: &FootBests, words: &Words) -> Vec<BestSnapshot> {
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
    let told = |(of, text, date)| snapshot((of, Some(foot.side)), text, date, words);
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
