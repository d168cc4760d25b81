//! The sample report of the documentation is the one that is drawn.

use std::path::Path;

#[path = "../examples/sample/year.rs"]
mod year;

#[test]
fn the_sample_is_what_is_drawn() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report");
    for (name, drawn) in year::files().unwrap() {
        let file = folder.join(name);
        if std::env::var_os("HEELFIRST_BLESS").is_some() {
            std::fs::write(&file, &drawn).unwrap();
        }
        let kept = std::fs::read(&file).unwrap_or_default();
        assert!(kept == drawn, "docs/report/{name} is not what is drawn; HEELFIRST_BLESS=1 writes it again");
    }
}

#[test]
fn a_report_read_back_from_its_json_is_the_same() {
    let report = year::report();
    let read: heelfirst_report::Report = serde_json::from_str(&heelfirst_report::json(&report)).unwrap();
    assert_eq!(read.charts, report.charts);
    assert_eq!(heelfirst_report::json(&read), heelfirst_report::json(&report));
}
