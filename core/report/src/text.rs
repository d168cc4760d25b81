//! The report as plain text, to be read or heard: numbered headings, one fact a line, no table art.

use std::fmt::Write as _;

use heelfirst_words::{Args, Words};

use crate::chart;
use crate::content::{Block, Content, Section, Table};
use crate::say::Say;

/// `content` as text.
pub(crate) fn text(content: &Content, words: &Words) -> String {
    let say = Say::new(words);
    let mut out = format!("{}\n", one_line(&content.title));
    let mut number = 0;
    for section in &content.sections {
        if let Some(heading) = &section.heading {
            number += 1;
            let _ = write!(out, "\n{number}. {}\n", one_line(heading));
        }
        for line in lines(section, say) {
            let _ = writeln!(out, "{}", one_line(&line));
        }
    }
    out
}

fn lines(section: &Section, say: Say<'_>) -> Vec<String> {
    section.blocks.iter().flat_map(|block| block_lines(block, say)).collect()
}

fn block_lines(block: &Block, say: Say<'_>) -> Vec<String> {
    match block {
        Block::Line(line) => vec![line.text.clone()],
        Block::Columns(columns) => columns.iter().flatten().map(|line| line.text.clone()).collect(),
        Block::Table(table) => table_lines(table, say),
        Block::Chart(drawn) => vec![format!("{}. {}", chart::title(drawn, say), chart::described(drawn, say))],
        // What the code holds is in the JSON; letter by letter it is nothing to be heard.
        Block::Code(_) => vec![say.plain("report-plan-code-says")],
        Block::Room(says) => vec![says.clone()],
    }
}

/// A line for each cell: what it is of, and what it says. A table of one row head a line where all of it is short.
fn table_lines(table: &Table, say: Say<'_>) -> Vec<String> {
    let cell = |name: &str, value: &str| say.text("report-cell", &Args::new().with("text", name).with("value", value));
    if table.corner.is_empty() && table.columns.len() == 2 && table.rows.iter().all(|row| row.cells.len() == 2) {
        return table.rows.iter().map(|row| cell(&row.head, &row_text(table, row, say))).collect();
    }
    if !table.corner.is_empty() {
        return table.rows.iter().map(|row| cell(&row.head, &row_text(table, row, say))).collect();
    }
    let column = |(index, name): (usize, &String)| {
        let rows = table.rows.iter().filter_map(move |row| Some(cell(&row.head, row.cells.get(index)?)));
        std::iter::once(format!("{name}:")).chain(rows).collect::<Vec<_>>()
    };
    table.columns.iter().enumerate().flat_map(column).collect()
}

fn row_text(table: &Table, row: &crate::content::Row, say: Say<'_>) -> String {
    let named = |(name, cell): (&String, &String)| {
        say.text("report-cell", &Args::new().with("text", name.as_str()).with("value", cell.as_str()))
    };
    table
        .columns
        .iter()
        .zip(&row.cells)
        .map(named)
        .collect::<Vec<_>>()
        .join(&format!("{} ", say.plain("report-semicolon")))
}

/// What somebody wrote over several lines is one here, so that a heading is never mistaken.
fn one_line(text: &str) -> String {
    text.split(|character: char| character.is_whitespace() || character.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
