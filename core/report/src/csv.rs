//! The observations as CSV: tidy, one observation a row.
//!
//! RFC 4180: lines end with CR LF, a cell with a comma, a quote or a line break is quoted, a quote is doubled. Numbers have a point, an
//! ASCII minus and no grouping, whatever the language, and dates are ISO 8601. A cell of the person's own words that a spreadsheet would
//! take for a formula gets an apostrophe before it: it is then shown as it was written. Numbers are never changed.

use std::fmt::Write as _;

use crate::record::{Context, Observation, Report, Side};
use crate::say::name;

#[cfg(test)]
mod tests;

/// The columns.
const HEADER: &str = "date,shoe,orthosis,aid,place,helper,hot_or_tired,side,measure,value,unit,n,stand_in,period_from,period_until,note\r\n";
/// What stands behind every row, so that none can be cut off from it.
const NOTE: &str = "collected at home; not clinically validated";
/// In the place of what nobody was asked.
const UNSAID: &str = "not-said";

/// The observations of `report`, sorted by date, measure, side and context. Those that are not finite are left out.
pub fn csv(report: &Report) -> String {
    let mut rows: Vec<_> = report.observations.iter().filter(|row| row.value.is_finite()).collect();
    rows.sort_by_key(|row| (row.on, row.measure, row.side, row.context.clone()));
    rows.iter().fold(HEADER.to_owned(), |mut out, observation| {
        let cells = context_cells(observation.context.as_ref()).into_iter().chain(value_cells(observation));
        let cells: Vec<_> = cells.chain(about(observation, report)).map(|cell| quoted(&cell)).collect();
        let _ = write!(out, "{},{}\r\n", observation.on, cells.join(","));
        out
    })
}

fn context_cells(context: Option<&Context>) -> Vec<String> {
    let Some(context) = context else { return vec![String::new(); 6] };
    if context.unsaid {
        return [""].into_iter().chain([UNSAID; 5]).map(str::to_owned).collect();
    }
    vec![
        context.shoe.as_deref().map(harmless).unwrap_or_default(),
        name(context.orthosis),
        name(context.aid),
        name(context.place),
        context.helper.to_string(),
        context.hot_or_tired.to_string(),
    ]
}

fn value_cells(observation: &Observation) -> Vec<String> {
    let side = match observation.side {
        Some(Side::Left) => "left",
        Some(Side::Right) => "right",
        None => "",
    };
    vec![
        side.to_owned(),
        observation.measure.key().to_owned(),
        number(observation.value),
        observation.measure.unit().ucum().to_owned(),
        observation.n.map(|n| n.to_string()).unwrap_or_default(),
    ]
}

/// What saw it, and what it is part of.
fn about(observation: &Observation, report: &Report) -> [String; 4] {
    let stand_in = observation.context.as_ref().and_then(|context| context.stand_in).map(name).unwrap_or_default();
    [stand_in, report.from.to_string(), report.until.to_string(), NOTE.to_owned()]
}

/// Six decimals are more than any sensor has; the zeros behind them say nothing.
fn number(value: f64) -> String {
    let written = format!("{value:.6}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// What somebody wrote, so that no spreadsheet runs it.
fn harmless(text: &str) -> String {
    let begins = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if begins(text) || begins(text.trim_start()) { format!("'{text}") } else { text.to_owned() }
}

fn quoted(cell: &str) -> String {
    let plain = !cell.contains([',', '"', '\r', '\n']) && cell.trim() == cell;
    if plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}
