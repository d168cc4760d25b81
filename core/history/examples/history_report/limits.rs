//! What was promised on ten years, and whether it is kept.

pub const OPEN_MS: f64 = 50.0;
pub const TODAY_MS: f64 = 5.0;
pub const CHART_MS: f64 = 20.0;
pub const DISK_MB: f64 = 400.0;
pub const MEMORY_MB: f64 = 40.0;
/// Of an append of a batch by a bare write and sync of as many bytes, medians.
pub const APPEND_RATIO: f64 = 1.5;

/// Figures that have a limit. Times are those that 95 % of the runs do not exceed; of what is read, on a processor.
#[derive(Default)]
pub struct Limits(Vec<Held>);

struct Held {
    what: String,
    value: f64,
    limit: f64,
    unit: &'static str,
}

impl Limits {
    pub fn hold(&mut self, what: &str, value: f64, limit: f64, unit: &'static str) {
        self.0.push(Held { what: what.to_owned(), value, limit, unit });
    }

    /// Prints each with its limit; whether all are within.
    pub fn say(&self) -> bool {
        println!("\nHeld against their limits (times: 95 % of the runs; of what is read, on a processor)\n");
        for Held { what, value, limit, unit } in &self.0 {
            let word = if value <= limit { "within" } else { "over" };
            println!("{what}: {value:.2} {unit}, limit {limit} {unit}: {word}");
        }
        self.0.iter().all(|held| held.value <= held.limit)
    }
}
