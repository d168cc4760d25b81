//! How long each form of the sample report takes.
#![expect(clippy::unwrap_used, reason = "a benchmark of what cannot fail")]

use heelfirst_report::{Paper, Report, Subject};
use heelfirst_words::Words;

const SAMPLE: &str = include_str!("../../../docs/report/sample.json");

fn main() {
    divan::main();
}

fn with(bencher: divan::Bencher<'_, '_>, render: impl Fn(&Report, &Words) -> usize + Sync) {
    let (report, words) = (serde_json::from_str(SAMPLE).unwrap(), Words::default());
    bencher.bench(|| render(&report, &words));
}

#[divan::bench]
fn pdf(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, words| heelfirst_report::pdf(report, words, Paper::A4).unwrap().len());
}

#[divan::bench]
fn text(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, words| heelfirst_report::text(report, words).len());
}

#[divan::bench]
fn json(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, _| heelfirst_report::json(report).len());
}

#[divan::bench]
fn csv(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, _| heelfirst_report::csv(report).len());
}

#[divan::bench]
fn fhir(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, words| heelfirst_report::fhir(report, words, &Subject::Placeholder).len());
}

#[divan::bench]
fn chart(bencher: divan::Bencher<'_, '_>) {
    with(bencher, |report, words| {
        report
            .charts
            .iter()
            .map(|one| heelfirst_report::svg(&heelfirst_report::chart(one, words, 256.0, 110.0)).len())
            .sum()
    });
}
