//! What a therapist or another program reads: one page as PDF, the same as text, JSON, CSV and FHIR, and charts as SVG.
//!
//! All of it is made of a [`Report`], plain records without a database, a clock or a file. What is not known is left out or said to be
//! unknown; nothing is made up here, and nothing is computed but shares and sums.
//!
//! ```
//! use heelfirst_report::{Paper, Report, pdf, text};
//! use heelfirst_words::Words;
//! use jiff::civil::date;
//!
//! let report = Report::new(date(2026, 3, 2), date(2026, 3, 29));
//! let words = Words::default();
//! assert!(text(&report, &words).starts_with("Foot drop: practice at home\n"));
//! assert!(pdf(&report, &words, Paper::A4)?.starts_with(b"%PDF-1.7"));
//! # Ok::<(), heelfirst_report::PdfError>(())
//! ```

use heelfirst_words::Words;

mod chart;
mod code;
mod content;
mod csv;
mod draw;
mod fhir;
mod font;
mod json;
mod page;
mod pdf;
mod record;
mod say;
mod svg;
mod text;

pub use chart::chart;
pub use code::drawing as code_drawing;
pub use csv::csv;
pub use draw::{Anchor, Drawing, Frame, Ink, Mark, Type};
pub use fhir::{Subject, fhir};
pub use json::{FORM, json};
pub use page::Paper;
pub use pdf::PdfError;
pub use record::*;
pub use svg::svg;

/// What the files say they were made by.
const PRODUCER: &str = concat!("Heelfirst ", env!("CARGO_PKG_VERSION"));

/// `report` on one page, as the bytes of an accessible PDF file (PDF/UA-1). What is too long for its place is cut with “…”.
///
/// # Errors
///
/// Where the fonts of the program are damaged or the page cannot be written as an accessible PDF. No report is known that leads there.
pub fn pdf(report: &Report, words: &Words, paper: Paper) -> Result<Vec<u8>, PdfError> {
    let content = content::content(report, words);
    pdf::pdf(&page::lay_out(&content, words, paper), report.made_on(), PRODUCER)
}

/// What a chart is of, and what it shows, in words.
pub fn chart_text(chart: &Chart, words: &Words) -> (String, String) {
    let say = say::Say::new(words);
    (chart::title(chart, say), chart::described(chart, say))
}

/// A side in its circumstances, in words.
pub fn side_in_context(side: Side, context: &Context, words: &Words) -> String {
    let say = say::Say::new(words);
    say.list(&say.side(Some(side)).into_iter().chain([say.context(context)]).collect::<Vec<_>>())
}

/// A value with the unit of this UCUM code, and the decimals that the unit deserves; a bare number where the code is not known.
pub fn amount_text(ucum: &str, value: f64, words: &Words) -> String {
    say::Say::new(words).amount(Unit::of_ucum(ucum).unwrap_or(Unit::Events), value)
}

/// The round values of an axis that holds 0 and all of `values`; that of a share goes up to 100.
pub fn axis_ticks(values: impl Iterator<Item = f64>, share: bool) -> Vec<f64> {
    chart::ticks(values, share)
}

/// A date as charts write it, without its year.
pub fn short_date_text(date: jiff::civil::Date, words: &Words) -> String {
    say::Say::new(words).short_date(date)
}

/// The month of a date, with its year.
pub fn month_text(date: jiff::civil::Date, words: &Words) -> String {
    say::Say::new(words).month(date)
}

/// The month of a date, in a few letters.
pub fn short_month_text(date: jiff::civil::Date, words: &Words) -> String {
    words.plain(&format!("report-month-short-{}", date.month()))
}

/// A date as the report writes it.
pub fn date_text(date: jiff::civil::Date, words: &Words) -> String {
    say::Say::new(words).date(date)
}

/// `report` as plain text: what the page says, in the same order; no sentence is cut.
pub fn text(report: &Report, words: &Words) -> String {
    text::text(&content::content(report, words), words)
}
