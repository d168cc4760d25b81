//! The files of the sample, by their names.

use heelfirst::{ReportFormat, ReportRequest};
use heelfirst_words::Words;
use jiff::tz::TimeZone;

use super::year::{LAST, ZONE, live};

/// All of them. What has a row a day or an entry a walk is of the last days alone.
pub fn files() -> Vec<(&'static str, Vec<u8>)> {
    let folder = tempfile::tempdir().unwrap();
    live(folder.path());
    let now = LAST.at(21, 0, 0, 0).to_zoned(TimeZone::get(ZONE).unwrap()).unwrap();
    let words = Words::default();
    let file = |format: ReportFormat, from: Option<&str>| {
        let request = ReportRequest { from_date: from.map(str::to_owned), ..format.into() };
        heelfirst::report_history(folder.path(), &request, &now, &words).unwrap()
    };
    let week = Some("2026-11-16");
    let two_days = Some("2026-11-21");
    vec![
        ("sample.pdf", file(ReportFormat::Pdf, None)),
        ("sample.txt", file(ReportFormat::Text, None)),
        ("sample.svg", file(ReportFormat::Svg, None)),
        ("sample.json", file(ReportFormat::Json, week)),
        ("sample.csv", file(ReportFormat::Csv, week)),
        ("sample-fhir.json", file(ReportFormat::Fhir, two_days)),
    ]
}
