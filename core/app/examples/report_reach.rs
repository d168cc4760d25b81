//! How long a report and the history screen take, and how much memory, on a folder that `just history-report` wrote: ten years.
//!
//! `cargo run --release -p heelfirst --example report_reach -- target/ten-years`
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program that prints figures, and stops where it cannot"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use heelfirst::{ReportFormat, ReportRequest};
use heelfirst_words::Words;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

/// The last of the ten years' days.
const LAST: Date = date(2026, 12, 30);
const RUNS: usize = 20;
const FORMS: [(&str, ReportFormat); 6] = [
    ("pdf", ReportFormat::Pdf),
    ("text", ReportFormat::Text),
    ("svg", ReportFormat::Svg),
    ("json", ReportFormat::Json),
    ("csv", ReportFormat::Csv),
    ("fhir", ReportFormat::Fhir),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "target/ten-years".to_owned()));
    let Some(what) = arguments.next() else {
        println!("ms, each on a fresh connection                 median     most   most memory of its process");
        for days in [28, 366] {
            for (name, _) in FORMS {
                in_its_own_process(&folder, &format!("{name} {days}"));
            }
        }
        return in_its_own_process(&folder, "progress");
    };
    measure(&folder, &what);
}

/// So that the memory of one is not counted with another.
fn in_its_own_process(folder: &Path, what: &str) {
    let program = std::env::current_exe().unwrap();
    assert!(Command::new(program).arg(folder).arg(what).status().unwrap().success(), "{what}");
}

#[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
fn measure(folder: &Path, what: &str) {
    let now: Zoned = LAST.at(20, 0, 0, 0).to_zoned(TimeZone::get("Europe/Berlin").unwrap()).unwrap();
    let words = Words::default();
    let mut bytes = 0;
    let mut took: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = std::time::Instant::now();
            bytes = once(folder, what, &now, &words);
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    let (median, most) = (took.get(RUNS / 2).unwrap(), took.last().unwrap());
    println!("{what:<12} {:10.1} kB written {median:14.1} {most:8.1}   {}", bytes as f64 / 1000.0, memory());
}

fn once(folder: &Path, what: &str, now: &Zoned, words: &Words) -> usize {
    let Some((form, days)) = what.split_once(' ') else {
        return heelfirst::read_progress(folder, now, words).unwrap().weeks.len();
    };
    let (_, format) = FORMS.into_iter().find(|(name, _)| *name == form).unwrap();
    let from = now.date().saturating_sub((days.parse::<i64>().unwrap() - 1).days());
    let request = ReportRequest { from_date: Some(from.to_string()), ..format.into() };
    heelfirst::report_history(folder, &request, now, words).unwrap().len()
}

/// The peak of this process's resident memory, where the system tells.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.unwrap_or("unknown").trim().to_owned()
}
