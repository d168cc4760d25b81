//! What it costs to ask for recent reminders, in ten years of six a day.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot read has nothing to measure")]

use divan::Bencher;
use heelfirst_history::{Act, ArmedPrompt, End, Entry, Event, ReminderEnd, Store};
use heelfirst_reminders::Kind;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tempfile::TempDir;

const FIRST_US: i64 = 1_800_000_000_000_000;
const TWO_HOURS_US: i64 = 2 * 3_600_000_000;
const TEN_YEARS: i64 = 22_000;
/// Thirteen weeks of up to sixteen a day.
const RECENT: u32 = 1500;

fn main() {
    divan::main();
}

fn prompt(number: i64) -> ArmedPrompt {
    let at_us = FIRST_US + number / 6 * 86_400_000_000 + number % 6 * TWO_HOURS_US;
    let local = Timestamp::from_microsecond(at_us).unwrap().to_zoned(TimeZone::UTC).datetime();
    // Ids are hashes, so their order is not that of time.
    let id = format!("{:016x}", number.cast_unsigned().wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let kinds = vec![Kind::Walk, Kind::Stretch];
    ArmedPrompt { id, at_us, window_end_us: at_us + 1_800_000_000, local, date: local.date(), kinds }
}

fn ten_years() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    let prompts: Vec<ArmedPrompt> = (0..TEN_YEARS).map(prompt).collect();
    let ends = prompts.iter().map(|prompt| ReminderEnd { id: prompt.id.clone(), how: End::Done }).collect();
    let mut events = vec![];
    for ArmedPrompt { id, at_us, .. } in &prompts {
        events.push(Event::ReminderFired { id: id.clone(), fired_us: *at_us });
        events.push(Event::ReminderActed { id: id.clone(), act: Act::Started });
    }
    events.push(Event::ReminderArmed { ids: vec![], refused: vec![], prompts });
    events.push(Event::ReminderEnded { ends });
    let entry = |event| Entry { at_us: FIRST_US, zone: "Europe/Berlin".into(), event };
    store.append(&events.into_iter().map(entry).collect::<Vec<_>>()).unwrap();
    (dir, store)
}

/// The newest, as they are asked for when the coach opens.
#[divan::bench(args = [60, RECENT])]
fn recent(bencher: Bencher<'_, '_>, limit: u32) {
    let (_dir, store) = ten_years();
    bencher.bench_local(|| store.read().recent_reminders(limit).unwrap());
}

/// All tables from the journal, as after an update that derives them otherwise.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn rebuild(bencher: Bencher<'_, '_>) {
    let (_dir, mut store) = ten_years();
    bencher.bench_local(|| store.rebuild().unwrap());
}
