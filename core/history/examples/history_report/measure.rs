//! The figures.

use std::fs;
use std::io::Write;
use std::path::Path;

use heelfirst_gait::Step;
use heelfirst_history::{
    Bucket, Comparison, Context, Dates, Entry, Event, IdSource, PartOfDay, Range, Reader, SessionId, SessionStarted,
    Side, Store, WalkFilter,
};
use heelfirst_practice::Goal;
use jiff::ToSpan;
use jiff::civil::Date;
use rusqlite::Connection;
use serde_json::json;

use crate::chance::Chance;
use crate::limits::{APPEND_RATIO, CHART_MS, DISK_MB, Limits, MEMORY_MB, OPEN_MS, TODAY_MS};
use crate::person::{DAYS, FIRST, context};
use crate::process::peak_memory_mb;
use crate::storage;
use crate::watch::{Clock, Times, timed};

/// How often a chart is drawn of each sort.
const CHARTS: usize = 60;
const BATCHES: u32 = 300;

/// Prints every figure, and then each that has a limit beside it; whether all are within.
pub fn all(folder: &Path) -> bool {
    let mut limits = Limits::default();
    let file = folder.join("history.sqlite");
    println!("On disk\n");
    let size = megabytes(fs::metadata(&file).unwrap().len());
    println!("  database                {size:7.1} MB");
    limits.hold("database", size, DISK_MB, "MB");
    parts(&file);
    println!(
        "\nms                                                           median     95 %     most  95 % on cpu   runs\n"
    );
    opening(folder, &mut limits);
    today(folder, &mut limits);
    charts(folder, &mut limits);
    match peak_memory_mb() {
        Some(peak) => {
            println!(
                "\nMost memory of this process so far: {peak:.1} MB (reading), of which the program itself takes about 6 MB\n"
            );
            limits.hold("memory of a process that reads", peak, MEMORY_MB, "MB");
        }
        None => println!("\nThis system does not tell how much memory a process takes\n"),
    }
    appending(folder, &mut limits);
    println!();
    storage::compare(folder);
    limits.say()
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// What the pages belong to, as `dbstat` counts them.
fn parts(file: &Path) {
    let connection = Connection::open(file).unwrap();
    let sql = "SELECT name, sum(pgsize), sum(unused) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12";
    let Ok(mut statement) = connection.prepare(sql) else { return };
    let rows =
        statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)));
    for (name, bytes, unused) in rows.unwrap().map(Result::unwrap) {
        println!("    {name:<26} {:7.1}  (unused {:.1})", bytes as f64 / 1e6, unused as f64 / 1e6);
    }
    let counts = "SELECT (SELECT count(*) FROM sessions), (SELECT sum(steps) FROM sessions), (SELECT count(*) FROM reminder_outcomes),
        (SELECT count(*) FROM journal), (SELECT count(*) FROM walk_sums WHERE span = 'day')";
    let counts: [i64; 5] =
        connection.query_row(counts, [], |row| Ok([0, 1, 2, 3, 4].map(|n| row.get(n).unwrap()))).unwrap();
    let [sessions, steps, slots, events, rows] = counts;
    println!(
        "  {slots} reminder slots, {sessions} sessions, {steps} steps; {events} events, {rows} rows of steps by day"
    );
}

fn opening(folder: &Path, limits: &mut Limits) {
    let (mut store, mut reader) = (Times::default(), Times::default());
    for _ in 0..20 {
        store.run(|| Store::open(folder, "phone").unwrap());
        reader.run(|| Reader::open(folder).unwrap());
    }
    store.say_and_hold("open to write", Clock::Wall, OPEN_MS, limits);
    reader.say_and_hold("open to read", Clock::Wall, OPEN_MS, limits);
}

fn last() -> Date {
    FIRST.checked_add((DAYS - 1).days()).unwrap()
}

/// What the app reads before its first view (`driver::store`): what was chosen, and what reminders learn from.
fn today(folder: &Path, limits: &mut Limits) {
    let mut times = Times::default();
    let since = last().checked_sub(13.weeks()).unwrap().in_tz("UTC").unwrap().timestamp().as_microsecond();
    for _ in 0..50 {
        let reader = Reader::open(folder).unwrap();
        times.run(|| {
            assert!(reader.settings().unwrap().len() > 3);
            assert!(reader.answers().unwrap().len() > 7);
            reader.last_context("").unwrap();
            assert_eq!(reader.sensors().unwrap().len(), 2);
            assert!(reader.finished_sessions(Range::since(since)).unwrap().len() > 100);
            assert_eq!(reader.recent_reminders(1500).unwrap().len(), 1500);
            reader.running().unwrap();
            reader.checked_on().unwrap();
        });
    }
    times.say_and_hold("today view: all that is read before it, anew", Clock::Processor, TODAY_MS, limits);
}

/// What a chart can be of.
const KINDS: [&str; 5] = ["walking", "lifts", "practice", "prompts", "exercises"];

/// Ranges that end somewhere in the ten years, of every length that fits a bucket; the history screen draws up to 24 weeks by day, 26 weeks
/// and 24 months. Each kind of chart is held against the limit by itself.
fn charts(folder: &Path, limits: &mut Limits) {
    let reader = Reader::open(folder).unwrap();
    let mut chance = Chance::new(3);
    let mut worst: [(f64, String); 5] = Default::default();
    for (bucket, lengths) in [
        (Bucket::Day, [14, 28, 98, 168, 600].as_slice()),
        (Bucket::Week, [84, 182, 731, 3650].as_slice()),
        (Bucket::Month, [365, 731, 3650].as_slice()),
    ] {
        for length in lengths {
            let mut kinds: [Times; 5] = Default::default();
            for _ in 0..CHARTS {
                let dates = some_dates(&mut chance, *length);
                let outdoors = context(chance.happens(0.5));
                let filter = WalkFilter {
                    context: chance.happens(0.5).then_some(&outdoors),
                    part: chance.happens(0.3).then_some(PartOfDay::Evening),
                };
                let [walking, lifts, practice, prompts, exercises] = &mut kinds;
                walking.run(|| drawn(&reader, dates, bucket, filter));
                lifts.run(|| reader.lifts(dates, bucket, filter.context).unwrap());
                practice.run(|| reader.practice(dates, bucket).unwrap());
                prompts.run(|| reader.prompts(dates, bucket).unwrap());
                exercises.run(|| reader.exercises(dates).unwrap());
            }
            for ((kind, times), worst) in KINDS.iter().zip(kinds).zip(&mut worst) {
                let what = format!("{kind} by {bucket:?}, {length} days").to_lowercase();
                times.say(&what);
                let late = times.at(Clock::Processor, 0.95);
                if late > worst.0 {
                    *worst = (late, what);
                }
            }
        }
    }
    for (late, what) in worst {
        limits.hold(&format!("the dearest chart of its kind, {what}"), late, CHART_MS, "ms");
    }
    answers(&reader, &mut chance);
}

fn some_dates(chance: &mut Chance, length: u32) -> Dates {
    let spare = DAYS - i64::from(length);
    #[expect(clippy::cast_possible_truncation, reason = "some thousand days")]
    let back = (chance.share() * spare as f64) as i64;
    Dates::last(last().checked_sub(back.days()).unwrap(), length)
}

/// With everything that a chart takes from the sums.
fn drawn(reader: &Reader, dates: Dates, bucket: Bucket, filter: WalkFilter<'_>) -> f64 {
    let walks = reader.walks(dates, bucket, filter).unwrap();
    let of = |sums: &heelfirst_history::WalkSums| {
        let (low, high) = sums.strike_angle_deg.quartiles().unwrap_or_default();
        low + high
            + sums.contact_to_flat_ms.median().unwrap_or_default()
            + sums.share(sums.landings.heel).unwrap_or_default()
    };
    let point = |both: &heelfirst_history::BothFeet| {
        of(&both.left)
            + of(&both.right)
            + both.cadence_per_min().unwrap_or_default()
            + both.symmetry().map_or(0.0, |s| s.swing_ratio)
    };
    walks.iter().map(|walk| point(&walk.sums)).sum()
}

fn answers(reader: &Reader, chance: &mut Chance) {
    let (mut bests, mut changes, mut total, mut contexts) =
        (Times::default(), Times::default(), Times::default(), Times::default());
    let inside: Context = context(false);
    for _ in 0..CHARTS {
        bests.run(|| reader.bests(last()).unwrap());
        let after = some_dates(chance, 28);
        let before = Dates::last(after.from.checked_sub(1.day()).unwrap(), 28);
        let of =
            Comparison { context: &inside, side: Side::Left, goal: Goal::Heel, before, after, graded_alike_from: None };
        changes.run(|| reader.changes(of).unwrap());
        total.run(|| reader.walk_total(some_dates(chance, 3000), WalkFilter::default()).unwrap());
        contexts.run(|| reader.walk_contexts(Dates::last(last(), 365)).unwrap());
    }
    bests.say("personal bests of ten years");
    changes.say("clear changes: 28 days against 28, all subjects");
    total.say("all steps of 3,000 days in one");
    contexts.say("contexts of a year");
}

/// A batch of two steps made durable, beside a bare write and sync of as many bytes as it adds to the log, by turns.
fn appending(folder: &Path, limits: &mut Limits) {
    let copy = tempfile::tempdir_in(folder.parent().unwrap_or(Path::new("."))).unwrap();
    fs::copy(folder.join("history.sqlite"), copy.path().join("history.sqlite")).unwrap();
    let steps = Reader::open(folder).unwrap().sessions(since_days(3)).unwrap();
    let steps: Vec<Step> = steps.into_iter().flat_map(|session| session.steps).collect();
    let mut store = Store::open(copy.path(), "phone").unwrap();
    let log = copy.path().join("history.sqlite-wal");
    let at_us = last().tomorrow().unwrap().in_tz("UTC").unwrap().timestamp().as_microsecond();
    let session = SessionId::new(&mut IdSource::new(5), at_us);
    let started = SessionStarted {
        session,
        exercise: "walking-burst".into(),
        prescription: json!({}),
        sides: vec![],
        context: context(false),
        speed: 1.0,
        clock: None,
    };
    let entry = |event| Entry { at_us, zone: "Europe/Berlin".into(), event };
    store.append(&[entry(Event::SessionStarted(started))]).unwrap();
    let mut bare = fs::File::create(copy.path().join("bare")).unwrap();
    let (mut appends, mut writes, mut bytes) = (Times::default(), Times::default(), 0);
    let size = || fs::metadata(&log).unwrap().len();
    for (second, pair) in (1..=BATCHES).zip(steps.chunks(2)) {
        let batch = entry(Event::Steps { session, at_ms: u64::from(second) * 1000, steps: pair.to_vec() });
        let before = size();
        appends.run(|| store.append(std::slice::from_ref(&batch)).unwrap());
        let added = size().saturating_sub(before);
        // After a checkpoint the log is written over from its beginning.
        let added = if added == 0 { bytes / u64::from(second).max(1) } else { added };
        bytes += added;
        let page = vec![7_u8; usize::try_from(added).unwrap()];
        writes.run(|| {
            bare.write_all(&page).unwrap();
            bare.sync_data().unwrap();
        });
    }
    appends.say("append of a batch of two steps");
    writes.say(&format!("bare write and sync of as many bytes ({} on average)", bytes / u64::from(BATCHES)));
    let ratio = appends.at(Clock::Wall, 0.5) / writes.at(Clock::Wall, 0.5);
    println!("the one by the other, medians: {ratio:.2}");
    limits.hold("append of a batch by a bare write and sync", ratio, APPEND_RATIO, "times");
    let end = Event::SessionEnded {
        session,
        at_ms: 400_000,
        outcome: heelfirst_history::Outcome::Done,
        reason: None,
        times: heelfirst_history::Times::default(),
    };
    let (_, took) = timed(|| store.append(&[entry(end)]).unwrap());
    println!(
        "end of that session, its {BATCHES} batches joined and its day, week and month summed: {:.1} ms",
        took.as_secs_f64() * 1e3
    );
}

fn since_days(days: i64) -> Range {
    let since = last().checked_sub(days.days()).unwrap().in_tz("UTC").unwrap().timestamp();
    Range::since(since.as_microsecond())
}
