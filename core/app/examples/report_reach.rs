//! How long a report and the history screen take, and how much memory, on a folder that `just history-report` wrote: ten years.
//!
//! `cargo run --release -p heelfirst --example report_reach -- target/ten-years`; ends with 1 where one is over its limit.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program that prints figures, and stops where it cannot"
)]

#[path = "../../history/examples/history_report/process.rs"]
mod process;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use heelfirst::{ReportFormat, ReportRequest};
use heelfirst_words::Words;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use process::{on_processor, peak_memory_mb};

/// What a report may take on a processor, in ms: all is read from memory here, and the machine may do other things. And a process that makes one, in MB.
const REPORT_MS: f64 = 1000.0;
const MEMORY_MB: f64 = 40.0;
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

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "target/ten-years".to_owned()));
    let Some(what) = arguments.next() else {
        println!(
            "ms, each on a fresh connection                 median     most  most on cpu   most memory of its process"
        );
        let reports = [28, 366].into_iter().flat_map(|days| FORMS.map(|(name, _)| format!("{name} {days}")));
        let over = reports.chain(["progress".to_owned()]).filter(|what| !in_its_own_process(&folder, what)).count();
        return if over == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    };
    if measure(&folder, &what) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// So that the memory of one is not counted with another. Whether it was within its limits.
fn in_its_own_process(folder: &Path, what: &str) -> bool {
    let program = std::env::current_exe().unwrap();
    Command::new(program).arg(folder).arg(what).status().unwrap().success()
}

#[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
fn measure(folder: &Path, what: &str) -> bool {
    let now: Zoned = LAST.at(20, 0, 0, 0).to_zoned(TimeZone::get("Europe/Berlin").unwrap()).unwrap();
    let words = Words::default();
    let mut bytes = 0;
    let mut busy_ms = 0.0;
    let mut took: Vec<f64> = (0..RUNS)
        .map(|_| {
            let (begun, before) = (std::time::Instant::now(), on_processor());
            bytes = once(folder, what, &now, &words);
            let took = begun.elapsed();
            let busy = on_processor().zip(before).map_or(took, |(after, before)| after.saturating_sub(before));
            busy_ms = (busy.as_secs_f64() * 1000.0).max(busy_ms);
            took.as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    let (median, most) = (took.get(RUNS / 2).unwrap(), took.last().unwrap());
    let memory_mb = peak_memory_mb();
    let within = busy_ms <= REPORT_MS && memory_mb.is_none_or(|taken| taken <= MEMORY_MB);
    let memory = memory_mb.map_or_else(|| "unknown".to_owned(), |taken| format!("{taken:.1} MB"));
    let limits = format!("limits {REPORT_MS} ms, {MEMORY_MB} MB: {}", if within { "within" } else { "over" });
    println!(
        "{what:<12} {:10.1} kB written {median:14.1} {most:8.1} {busy_ms:12.1}   {memory}; {limits}",
        bytes as f64 / 1000.0
    );
    within
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
