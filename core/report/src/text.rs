//! The report as plain text, to be read or heard: numbered headings, one fact a line, no table art.

use std::fmt::Write as _;

use heelfirst_words::Words;

use crate::chart;
use crate::content::{Block, Content, Section};
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
        Block::Columns(columns) => columns.iter().flat_map(|(_, lines)| lines).map(|line| line.text.clone()).collect(),
        Block::Table(table) => table.told.iter().cloned().chain(table.under(0, say)).collect(),
        Block::Chart(drawn) => vec![format!("{}. {}", chart::title(drawn, say), chart::described(drawn, say))],
        // What the code holds is in the JSON; letter by letter it is nothing to be heard.
        Block::Code(_) => vec![say.plain("report-plan-code-says")],
        Block::Room(says) => vec![says.clone()],
    }
}

/// What somebody wrote over several lines is one here, so that a heading is never mistaken.
fn one_line(text: &str) -> String {
    text.split(|character: char| character.is_whitespace() || character.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
