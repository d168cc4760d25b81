//! The report as JSON: the records as they are.

use serde::Serialize;

use crate::record::Report;

/// The form of the JSON. It is raised where a key changes its meaning or goes; keys that are added keep it.
pub const FORM: u32 = 1;

#[derive(Serialize)]
struct Envelope<'r> {
    format: &'static str,
    form: u32,
    #[serde(flatten)]
    report: &'r Report,
}

/// `report` as one JSON object, with its form. A number that is not finite is null.
pub fn json(report: &Report) -> String {
    let envelope = Envelope { format: "heelfirst-report", form: FORM, report };
    // Maps with text keys and numbers: there is nothing that cannot be written.
    let mut written = serde_json::to_string_pretty(&envelope).unwrap_or_default();
    written.push('\n');
    written
}
