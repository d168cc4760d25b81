//! The sample of the documentation is read and written as any report is.

const SAMPLE: &str = include_str!("../../../docs/report/sample.json");

#[test]
fn a_report_read_back_from_its_json_is_the_same() {
    let report: heelfirst_report::Report = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(heelfirst_report::json(&report), SAMPLE);
}
