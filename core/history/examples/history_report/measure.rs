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
use crate::person::{DAYS, FIRST, context};
use crate::storage;
use crate::watch::{Times, timed};

/// How often a chart is drawn of each sort.
const CHARTS: usize = 60;
const BATCHES: u32 = 300;

pub fn all(folder: &Path) {
    let file = folder.join("history.sqlite");
    println!("On disk\n");
    println!("  database                {:7.1} MB", megabytes(fs::metadata(&file).unwrap().len()));
    parts(&file);
    println!("\nms                                                           median  95 %     most   runs\n");
    opening(folder);
    today(folder);
    charts(folder);
    println!(
        "\nMost memory of this process so far: {} (reading), of which the program itself takes about 6 MB\n",
        memory()
    );
    appending(folder);
    println!();
    storage::compare(folder);
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

fn opening(folder: &Path) {
    let (mut store, mut reader) = (Times::default(), Times::default());
    for _ in 0..20 {
        store.run(|| Store::open(folder, "phone").unwrap());
        reader.run(|| Reader::open(folder).unwrap());
    }
    store.say("open to write");
    reader.say("open to read");
}

fn last() -> Date {
    FIRST.checked_add((DAYS - 1).days()).unwrap()
}

/// What the first view asks for.
fn today(folder: &Path) {
    let mut times = Times::default();
    let mut learnt = Times::default();
    for _ in 0..50 {
        let reader = Reader::open(folder).unwrap();
        times.run(|| {
            reader.settings().unwrap();
            reader.answers().unwrap();
            reader.last_context("walking-burst").unwrap();
            reader.sensors().unwrap();
            reader.running().unwrap();
            assert!(reader.days(last(), 14).unwrap().len() > 7);
            reader.repetitions_on(last()).unwrap();
            assert!(reader.days_practised(last(), 14).unwrap() > 7);
            reader.mishaps(Range::since(7 * 86_400_000_000)).unwrap();
        });
        learnt.run(|| {
            assert_eq!(reader.recent_reminders(1500).unwrap().len(), 1500);
            let since = last().checked_sub(13.weeks()).unwrap().in_tz("UTC").unwrap().timestamp().as_microsecond();
            reader.finished_sessions(Range::since(since)).unwrap();
        });
    }
    times.say("today view, on a fresh connection");
    learnt.say("what reminders learn from: 1,500 prompts, 13 weeks");
}

/// Ranges that end somewhere in the ten years, of every length that fits a bucket.
fn charts(folder: &Path) {
    let reader = Reader::open(folder).unwrap();
    let mut chance = Chance::new(3);
    let mut all = Times::default();
    for (bucket, lengths) in [
        (Bucket::Day, [14, 28, 98, 365, 600].as_slice()),
        (Bucket::Week, [84, 365, 3650].as_slice()),
        (Bucket::Month, [365, 1825, 3650].as_slice()),
    ] {
        for length in lengths {
            let (mut walks, mut others) = (Times::default(), Times::default());
            for _ in 0..CHARTS {
                let dates = some_dates(&mut chance, *length);
                let outdoors = context(chance.happens(0.5));
                let filter = WalkFilter {
                    context: chance.happens(0.5).then_some(&outdoors),
                    part: chance.happens(0.3).then_some(PartOfDay::Evening),
                };
                for times in [&mut walks, &mut all] {
                    times.run(|| drawn(&reader, dates, bucket, filter));
                }
                for times in [&mut others, &mut all] {
                    times.run(|| reader.lifts(dates, bucket, filter.context).unwrap());
                    times.run(|| reader.practice(dates, bucket).unwrap());
                    times.run(|| reader.prompts(dates, bucket).unwrap());
                    times.run(|| reader.exercises(dates).unwrap());
                }
            }
            walks.say(&format!("walking by {bucket:?}, {length} days: medians, shares, cadence"));
            others.say(&format!("lifts, practice, prompts, exercises by {bucket:?}, {length} days"));
        }
    }
    all.say("any chart");
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
        let of = Comparison { context: &inside, side: Side::Left, goal: Goal::Heel, before, after, graded_alike_from: None };
        changes.run(|| reader.changes(of).unwrap());
        total.run(|| reader.walk_total(some_dates(chance, 3000), WalkFilter::default()).unwrap());
        contexts.run(|| reader.walk_contexts(Dates::last(last(), 365)).unwrap());
    }
    bests.say("personal bests of ten years");
    changes.say("clear changes: 28 days against 28, all subjects");
    total.say("all steps of 3,000 days in one");
    contexts.say("contexts of a year");
}

fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown here").trim();
    peak.to_owned()
}

/// A batch of two steps made durable, beside a bare write and sync of as many bytes as it adds to the log, by turns.
fn appending(folder: &Path) {
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
    println!("the one by the other, medians: {:.2}", appends.at(0.5) / writes.at(0.5));
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
