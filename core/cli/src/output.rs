//! What goes to stdout: lines, and nothing when nobody reads them.

use std::io::{BufWriter, IsTerminal, StdoutLock, Write};

use heelfirst::WalkSnapshot;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::failure::Failure;
use crate::wrap;

/// A cell with nothing in it.
pub(crate) const NOTHING: &str = "–";
const WIDEST: usize = 100;
const NARROWEST: usize = 30;

/// Buffered lines on stdout. A line that must be seen at once is flushed.
pub(crate) struct Lines(BufWriter<StdoutLock<'static>>);

impl Lines {
    pub(crate) fn new() -> Self {
        Self(BufWriter::new(std::io::stdout().lock()))
    }

    pub(crate) fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.0, value).map_err(std::io::Error::from)?;
        Ok(self.0.write_all(b"\n")?)
    }

    pub(crate) fn text(&mut self, line: &str) -> Result<(), Failure> {
        Ok(writeln!(self.0, "{}", line.trim_end())?)
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.0.flush()?)
    }
}

/// Stands in every summary: what sensors say is not clinically validated.
pub(crate) const NOT_VALIDATED: (&str, Value) = ("clinically_validated", Value::Bool(false));

/// An object's keys in the order in which they are written here.
pub(crate) struct Keys<const N: usize>(pub(crate) [(&'static str, Value); N]);

impl<const N: usize> Serialize for Keys<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// A table of text: columns as wide as their widest cell.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

/// A table, or, where that is wider than `width`, each row as text: its first cell, then the others with what stands above them.
/// Columns without anything are left out.
pub(crate) fn fitted(heading: Option<&[String]>, rows: &[Vec<String>], width: usize) -> Vec<String> {
    let says = |cell: &String| !cell.is_empty() && cell != NOTHING;
    let kept = |column: &usize| rows.iter().any(|row| row.get(*column).is_some_and(says));
    let columns: Vec<usize> = (0..rows.iter().map(Vec::len).max().unwrap_or(0)).filter(kept).collect();
    let of = |row: &[String]| columns.iter().filter_map(|column| row.get(*column).cloned()).collect::<Vec<_>>();
    let heading = heading.map(of);
    let rows: Vec<Vec<String>> = rows.iter().map(|row| of(row)).collect();
    let lines = table(&heading.iter().cloned().chain(rows.iter().cloned()).collect::<Vec<_>>());
    if rows.is_empty() || lines.iter().all(|line| line.chars().count() <= width) {
        return if rows.is_empty() { Vec::new() } else { lines };
    }
    let named = |(column, cell): (usize, &String)| match heading.as_ref().and_then(|heading| heading.get(column)) {
        Some(name) if column > 0 => format!("{name} {cell}"),
        _ => cell.clone(),
    };
    let told = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().enumerate().filter(|(_, cell)| says(cell)).map(named).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let whole = wrap::flow(&cells, "; ", width.saturating_sub(2));
        let lines = whole.iter().flat_map(|cells| wrap::words(&cells.join("; "), width.saturating_sub(2)));
        lines.enumerate().map(|(line, text)| if line == 0 { text } else { format!("  {text}") }).collect::<Vec<_>>()
    };
    rows.iter().flat_map(told).collect()
}

/// Letters that a line may have: as the terminal is wide, and no more than is read with ease.
pub(crate) fn width() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal =
        || std::io::stdout().is_terminal().then(crossterm::terminal::size)?.ok().map(|(columns, _)| columns.into());
    told.or_else(terminal).unwrap_or(WIDEST).clamp(NARROWEST, WIDEST)
}

/// A walk in words, label beside value.
pub(crate) fn walk_table(walk: &WalkSnapshot) -> Vec<String> {
    table(&walk.lines.iter().map(|line| vec![line.label.clone(), line.value.clone()]).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [vec!["a".to_owned(), "bb".to_owned()], vec!["ccc".to_owned(), "d".to_owned()]];
        assert_eq!(table(&rows), ["a    bb", "ccc  d"]);
    }

    #[test]
    fn a_table_that_is_too_wide_is_told_row_by_row() {
        let heading = ["Week", "Days", "Lift", "Nothing"].map(str::to_owned);
        let rows = [["1", "2", "left 3°", "–"], ["4", "5", "–", "–"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(fitted(Some(&heading), &rows, 40), ["Week  Days  Lift", "1     2     left 3°", "4     5     –"]);
        assert_eq!(fitted(Some(&heading), &rows, 15), ["1; Days 2", "  Lift left 3°", "4; Days 5"]);
        assert!(fitted(Some(&heading), &[], 15).is_empty());
    }
}
