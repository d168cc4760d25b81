//! Recurrence rules against public vectors, against Python's dateutil and against a reference that looks at every day.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test says what it finds by panicking, how much it saw, and why it is skipped"
)]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};

use heelfirst_reminders::{Clock, Recurrence, RecurrenceError, import_recurrence};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

#[path = "recurrence/case.rs"]
mod case;
use case::{Until, case, zone};

/// In days: far beyond the last occurrence of every public vector that ends, so that none too many would be missed.
const YEARS: usize = 4_000;

/// All of `days` days, one day after the other.
fn occurrences(rule: &Recurrence, start: DateTime, zone: &TimeZone, days: usize) -> impl Iterator<Item = DateTime> {
    start.date().series(1.day()).take(days).flat_map(move |date| {
        let mut clocks = Vec::new();
        rule.clocks_on(start, date, zone, &mut clocks);
        clocks.into_iter().map(move |clock| date.to_datetime(clock.time()))
    })
}

fn shown(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M").to_string()
}

/// What one line of `vectors.txt` says, held against what is read here. Whether the rule was kept.
fn check_vector(written: &str, start: &str, expected: &str) -> Result<(), RecurrenceError> {
    let (name, start) = start.split_once(' ').unwrap_or(("UTC", start));
    let read = import_recurrence(&format!("RRULE:{written}\nDTSTART;TZID={name}:{start}\n"));
    if expected == "REFUSED" {
        assert!(read.is_err(), "{written} from {start} must be refused");
    }
    let (start, rule) = read?;
    let zone = zone(name);
    if expected.ends_with(" ...") {
        let first: Vec<_> = expected.split(' ').filter(|at| *at != "...").collect();
        let ours: Vec<_> = occurrences(&rule, start, &zone, YEARS).take(first.len()).map(shown).collect();
        assert_eq!(ours, first, "{written} from {start}");
        assert_eq!(rule.last_date(start), None, "{written}");
        return Ok(());
    }
    let ours: Vec<_> = occurrences(&rule, start, &zone, YEARS).map(shown).collect();
    match expected.strip_suffix(" in all") {
        Some(count) => assert_eq!(ours.len().to_string(), count, "{written} from {start}"),
        None if expected == "KEPT" => assert!(!ours.is_empty()),
        None => assert_eq!(ours.join(" "), expected, "{written} from {start}"),
    }
    Ok(())
}

#[test]
fn public_vectors_are_kept_to_the_last_occurrence_or_refused_with_a_reason() {
    let mut refused: BTreeMap<String, u32> = BTreeMap::new();
    let (mut section, mut seen) = (String::new(), BTreeMap::<String, (usize, usize)>::new());
    for line in include_str!("recurrence/vectors.txt").lines() {
        if line.starts_with('[') {
            section = line.to_owned();
        }
        let [rule, start, expected] = line.split(" | ").collect::<Vec<_>>()[..] else { continue };
        if line.starts_with('#') {
            continue;
        }
        let counts = seen.entry(section.clone()).or_default();
        counts.0 += 1;
        match check_vector(rule, start, expected) {
            Ok(()) => counts.1 += 1,
            Err(error) => {
                assert!(expected == "REFUSED" && !error.reason.is_empty(), "{rule} from {start}: {error}");
                *refused.entry(error.part).or_default() += 1;
            }
        }
    }
    for (section, (rules, kept)) in &seen {
        assert!(section.ends_with(&format!("] {rules} rules, {kept} kept")), "{section}: {rules} read, {kept} kept");
    }
    let (rules, kept) = seen.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    eprintln!("{rules} public rules: {kept} kept; refused, by the part at fault: {refused:?}");
    assert!(rules >= 283 && kept >= 53);
}

fn ours(case: &case::Case, rule: &Recurrence) -> Vec<DateTime> {
    occurrences(rule, case.start, &zone(case.zone), case.window).collect()
}

/// dateutil knows no zones of a rule without one, so that an UNTIL in UTC is left to zoneinfo: a gap forward, a fold the first time.
const ORACLE: &str = r"
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
from dateutil.rrule import rrulestr
for line in sys.stdin:
    zone, start, end, rule = line.split()
    parts = dict(part.split('=') for part in rule.split(';'))
    last = None
    if parts.get('UNTIL', '').endswith('Z'):
        last = datetime.strptime(parts.pop('UNTIL'), '%Y%m%dT%H%M%SZ').replace(tzinfo=timezone.utc)
    elif len(parts.get('UNTIL', '')) == 8:
        parts['UNTIL'] += 'T235959'
    end = datetime.strptime(end, '%Y%m%dT%H%M')
    found = []
    for at in rrulestr(';'.join('='.join(part) for part in parts.items()), dtstart=datetime.strptime(start, '%Y%m%dT%H%M')):
        if at >= end:
            break
        if last is None or at.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(timezone.utc) <= last:
            found.append(at.strftime('%Y%m%dT%H%M'))
    print(' '.join(found))
";

fn python(script: &str, questions: String) -> Option<String> {
    let mut child =
        Command::new("python3").args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let writer = std::thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let output = child.wait_with_output().ok()?;
    // Python that ends early has closed the pipe; its status says so.
    let _ = writer.join().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether Python, dateutil and the data of time zones are here; where they must be and are not, how to get them.
fn oracle_is_here() -> bool {
    let probe = "try:\n import dateutil.rrule, zoneinfo; zoneinfo.ZoneInfo('Europe/Berlin')\nexcept Exception: raise SystemExit(1)";
    if python(probe, String::new()).is_some() {
        return true;
    }
    let required = ["CI", "HEELFIRST_REQUIRE_ORACLES"].iter().any(|name| std::env::var_os(name).is_some());
    assert!(
        !required,
        "python3 with dateutil is missing: install python3, then `python3 -m pip install python-dateutil tzdata`"
    );
    eprintln!("skipped: there is no python3 with dateutil and zoneinfo's data here");
    false
}

#[test]
fn dateutil_agrees_on_every_occurrence() {
    if !oracle_is_here() {
        return;
    }
    let asked: Option<usize> = std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let mut runner = TestRunner::deterministic();
    let (mut questions, mut answers, mut count) = (String::new(), Vec::new(), 0);
    for _ in 0..asked.unwrap_or(0).max(4_000) {
        let case = case().new_tree(&mut runner).unwrap().current();
        let (text, rule) = case.rule();
        rule.check_start(case.start).unwrap_or_else(|error| panic!("{text} from {}: {error}", case.start));
        let end = case.end().at(0, 0, 0, 0);
        let question = format!("{} {} {} {text}", case.zone, shown(case.start), shown(end));
        let found = ours(&case, &rule);
        count += found.len();
        answers.push((question.clone(), found.into_iter().map(shown).collect::<Vec<_>>().join(" ")));
        questions += &(question + "\n");
    }
    let theirs = python(ORACLE, questions).unwrap();
    assert_eq!(theirs.lines().count(), answers.len());
    for ((question, ours), theirs) in answers.iter().zip(theirs.lines()) {
        assert_eq!(ours, theirs, "{question}");
    }
    eprintln!("dateutil agrees on {} rules with {count} occurrences", answers.len());
}

/// Text that is nearly a rule: parts of one put together anew, and letters of it changed.
fn nearly_a_rule() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "RRULE:",
        "FREQ=",
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "INTERVAL=",
        "BYDAY=",
        "MO",
        "SU",
        "-1FR",
        "BYHOUR=",
        "BYMINUTE=",
        "COUNT=",
        "UNTIL=",
        "WKST=",
        "99991231T235959",
        "00000101",
        "20260302T093000Z",
        "0",
        "7",
        "59",
        "99999",
        ",",
        ";",
        "=",
    ]);
    let put_together = prop::collection::vec(parts, 0..14).prop_map(|parts| parts.concat());
    let letter = prop::sample::select(vec!['A', '0', '9', ';', ',', '=', '-', ':', ' ', 'Z', 'é', '\n', '\u{0}']);
    let changed = (case(), prop::collection::vec((any::<prop::sample::Index>(), prop::option::of(letter)), 1..4))
        .prop_map(|(case, changes)| {
            let mut letters: Vec<char> = case.text().chars().collect();
            for (index, letter) in changes {
                let index = index.index(letters.len());
                letters.splice(index..=index, letter);
            }
            letters.into_iter().collect()
        });
    prop_oneof![any::<String>(), put_together, changed]
}

fn any_start() -> impl Strategy<Value = DateTime> {
    let near = (-9_000i64..9_000).prop_map(|days| date(2026, 3, 2) + days.days());
    let day = prop_oneof![Just(Date::MIN), Just(Date::MAX), near];
    (day, 0i8..24, 0i8..60, 0i8..60).prop_map(|(day, hour, minute, second)| day.at(hour, minute, second, 0))
}

proptest! {
    #[test]
    fn every_day_agrees_with_a_reference_that_looks_at_each(case in case()) {
        let (_, rule) = case.rule();
        let reference = case.reference();
        prop_assert_eq!(&ours(&case, &rule), &reference);
        let all = rule.clocks(case.start);
        prop_assert!(all.is_sorted());
        prop_assert!(reference.iter().all(|at| all.iter().any(|clock| clock.time() == at.time())));
        let last = rule.last_date(case.start);
        prop_assert_eq!(last.is_none(), case.count.is_none() && case.until.is_none());
        // In UTC it is said for every zone, so that it may lie a cycle later; else it is exact.
        if let (Some(last), Some(found)) = (last, reference.last()) {
            let exact = last < case.end() && !matches!(case.until, Some(Until::Utc(_)));
            prop_assert!(found.date() <= last);
            prop_assert!(!exact || found.date() == last);
        }
    }

    #[test]
    fn the_canonical_text_reads_back_to_the_same_rule(case in case()) {
        let (_, rule) = case.rule();
        let written = rule.to_string();
        prop_assert_eq!(&written.parse::<Recurrence>().unwrap(), &rule);
        prop_assert_eq!(&written.to_lowercase().parse::<Recurrence>().unwrap().to_string(), &written);
        let json = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(&json, &format!("\"{written}\""));
    }

    #[test]
    fn no_text_and_no_start_is_too_strange(text in nearly_a_rule(), start in any_start(), other in any_start()) {
        let _ = import_recurrence(&text);
        let _ = import_recurrence(&format!("DTSTART:20260302T093000\nRRULE:{text}"));
        match text.parse::<Recurrence>() {
            Ok(rule) => {
                let mut clocks: Vec<Clock> = Vec::new();
                rule.clocks_on(start, other.date(), &zone("Europe/Berlin"), &mut clocks);
                let _ = (rule.check_start(start), rule.clocks(start), rule.last_date(start));
                prop_assert_eq!(rule.to_string().parse::<Recurrence>().unwrap(), rule);
            }
            Err(error) => prop_assert!(!error.part.is_empty() && error.to_string().chars().count() < 300, "{}", error),
        }
    }
}
