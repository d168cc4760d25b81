//! The sample report of the documentation is what a simulated person's history tells.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

#[path = "../examples/report_sample/chance.rs"]
mod chance;
#[path = "../examples/report_sample/files.rs"]
mod files;
#[path = "../examples/report_sample/foot.rs"]
mod foot;
#[path = "../examples/report_sample/year.rs"]
mod year;

#[test]
fn the_sample_is_what_the_history_tells() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report");
    for (name, drawn) in files::files() {
        let kept = std::fs::read(folder.join(name)).unwrap_or_default();
        assert!(kept == drawn, "docs/report/{name} is not what is drawn; `just report-sample` draws it again");
    }
}
