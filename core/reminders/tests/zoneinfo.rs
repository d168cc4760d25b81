//! Fixed times against Python's zoneinfo, which shares no code with jiff. Without Python the test says so and passes.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test says what it finds by panicking, and why it is skipped"
)]

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use heelfirst_reminders::{Fixed, Kind, Settings, Weekdays, occurrences};
use jiff::tz::TimeZoneDatabase;
use jiff::{Timestamp, ToSpan};

const ZONES: &[&str] = &[
    "Europe/Berlin",
    "Europe/London",
    "Europe/Lisbon",
    "America/New_York",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Havana",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Pacific/Apia",
    "Pacific/Fakaofo",
    "Asia/Tehran",
    "Asia/Amman",
    "Africa/Casablanca",
    "Asia/Kolkata",
];

const TIMES: &[&str] = &["00:30", "01:30", "02:30", "03:30", "09:30", "23:30"];

/// A gap goes forward by the gap: what the offset before it says. A fold takes the first, which is `fold=0` as well.
const ORACLE: &str = r"
import sys, zoneinfo
from datetime import datetime, timezone
for line in sys.stdin:
    zone, local = line.split()
    at = datetime.fromisoformat(local).replace(tzinfo=zoneinfo.ZoneInfo(zone), fold=0)
    print(zone, local, at.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'))
";

fn ours() -> String {
    let start: Timestamp = "2005-01-01T00:00:00Z".parse().unwrap();
    let end: Timestamp = "2020-01-01T00:00:00Z".parse().unwrap();
    let fixed = TIMES.iter().map(|at| Fixed {
        kind: Kind::Walk,
        at: at.parse().unwrap(),
        even_in_quiet: false,
        days: Weekdays::ALL,
    });
    // Only what is asked for, so that nothing collides but what the clocks put together.
    let settings = Settings {
        fixed: fixed.collect(),
        walks_per_day: 0,
        stretches_per_day: 0,
        strength_per_day: 0,
        ..Settings::default()
    };
    let mut lines = String::new();
    for name in ZONES {
        let zone = TimeZoneDatabase::bundled().get(name).unwrap();
        for change in zone.following(start).take_while(|change| change.timestamp() < end) {
            let first = change.timestamp().to_zoned(zone.clone()).date() - 1.day();
            let planned = occurrences(&settings, &first.to_zoned(zone.clone()).unwrap(), 3).unwrap();
            for prompt in planned.occurrences {
                writeln!(lines, "{name} {}T{} {}", prompt.date, prompt.slot, prompt.at.timestamp()).unwrap();
            }
        }
    }
    lines
}

fn python(questions: &str) -> Option<String> {
    let mut child = Command::new("python3")
        .args(["-c", ORACLE])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    let questions = questions.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn zoneinfo_agrees_on_every_fixed_time_around_a_change() {
    let ours = ours();
    let questions: String = ours.lines().map(|line| line.rsplit_once(' ').unwrap().0.to_owned() + "\n").collect();
    let Some(theirs) = python(&questions) else {
        assert!(
            std::env::var_os("HEELFIRST_REQUIRE_ORACLES").is_none(),
            "python3 with zoneinfo and its data is missing"
        );
        eprintln!("skipped: there is no python3 with zoneinfo and its data here");
        return;
    };
    assert!(ours.lines().count() > 5_000);
    for (our, their) in ours.lines().zip(theirs.lines()) {
        assert_eq!(our, their);
    }
    assert_eq!(ours.lines().count(), theirs.lines().count());
}
