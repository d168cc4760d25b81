//! What goes to stdout: lines, and nothing when nobody reads them.

use std::io::{BufWriter, StdoutLock, Write};

use heelfirst::WalkSnapshot;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::failure::Failure;

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
}
