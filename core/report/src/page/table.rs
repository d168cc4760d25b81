//! Tables: rows between thin rules.

use crate::content::{Row, Table};
use crate::draw::{Frame, Ink, Mark};

use super::column::{CELL, Column, Style};
use super::{Leaf, Node, Tag};

/// Between two columns.
const BETWEEN: f64 = 7.0;
/// The height of a rule.
const RULE: f64 = 1.4;
/// The most lines of a cell.
const LINES: usize = 2;

/// A cell: what it is, how it is written, and its lines.
struct Cell {
    tag: Tag,
    style: Style,
    lines: Vec<String>,
}

impl Column<'_> {
    /// A table; how many rows found no room. A line under it has its room if it is wanted (`line_below`), or if a row is left out.
    pub(super) fn table(&mut self, table: &Table, line_below: bool) -> usize {
        self.begin(Tag::Table { summary: table.summary.clone() });
        let head = std::iter::once((Tag::ColumnHead, &table.corner));
        let head = head.chain(table.columns.iter().map(|column| (Tag::ColumnHead, column)));
        let head = self.cells(table, head.collect());
        self.row(table, &head);
        self.rule();
        let mut cut = 0;
        for (index, row) in table.rows.iter().enumerate() {
            let cells = self.body(table, row);
            let last = index + 1 == table.rows.len();
            let below = if last && !line_below { 0.0 } else { RULE + self.lines_of(1) };
            if self.height(&cells) + below > self.left() + 1e-6 {
                cut = table.rows.len() - index;
                self.cut_one();
                break;
            }
            self.row(table, &cells);
        }
        self.end();
        self.rule();
        cut
    }

    fn body(&mut self, table: &Table, row: &Row) -> Vec<Cell> {
        let head = std::iter::once((Tag::RowHead, &row.head));
        self.cells(table, head.chain(row.cells.iter().map(|cell| (Tag::Cell, cell))).collect())
    }

    fn cells(&mut self, table: &Table, cells: Vec<(Tag, &String)>) -> Vec<Cell> {
        let cell = |((tag, text), share): ((Tag, &String), &f64)| {
            let style = Style { bold: tag == Tag::ColumnHead, ..self.style(CELL) };
            let width = (share * self.width - BETWEEN).max(1.0);
            let text = self.faces.writable(text);
            let lines = self.wrapped(&text, style.face(), width, LINES);
            Cell { tag, style, lines }
        };
        cells.into_iter().zip(&table.widths).map(cell).collect()
    }

    fn row(&mut self, table: &Table, cells: &[Cell]) {
        let height = self.height(cells);
        if height > self.left() + 1e-6 {
            return self.drop_one();
        }
        self.begin(Tag::Row);
        let mut x = self.x;
        for (cell, share) in cells.iter().zip(&table.widths) {
            self.begin(cell.tag.clone());
            self.lines(x, self.y, cell.style, &cell.lines);
            if cell.lines.is_empty() {
                self.empty(x);
            }
            self.end();
            x += share * self.width;
        }
        self.end();
        self.y += height;
    }

    /// An empty cell still stands in its column for those who hear the table.
    fn empty(&mut self, x: f64) {
        let frame = Frame::new(x, self.y, 0.0, self.style(CELL).leading);
        self.push(Node::Leaf(Leaf { frame, marks: Vec::new() }));
    }

    fn height(&self, cells: &[Cell]) -> f64 {
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
        lines as f64 * self.style(CELL).leading
    }

    /// A thin rule across the column.
    fn rule(&mut self) {
        if RULE > self.left() {
            return;
        }
        let y = self.y + RULE / 2.0;
        let through = vec![(self.x, y), (self.x + self.width, y)];
        let line = Mark::Line { through, width: 0.5, ink: Ink::Middle, dash: None };
        let frame = Frame::new(self.x, self.y, self.width, RULE);
        self.push(Node::Artifact(Leaf { frame, marks: vec![line] }));
        self.y += RULE;
    }
}
