//! Where everything lies on the page.
//!
//! The page is a stack of bands. Each band has a height that it may not exceed, and what does not fit into it is cut with a mark; the
//! last band takes what is left. So nothing runs over, whatever a report holds.

use heelfirst_words::Words;

use crate::content::{Block, Content, Line, Part, Section, Table};
use crate::draw::{Frame, Ink, Mark};
use crate::font::{Faces, SHORTENED};
use crate::say::Say;
use column::Column;

mod column;
mod table;
#[cfg(test)]
pub(crate) mod tests;

/// The paper that is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height, in points.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (595.0, 842.0),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// What is printed on lies within this, in the middle of the paper: so a page for A4 also fits Letter.
pub(crate) const BOX: (f64, f64) = (523.0, 746.0);
/// The most height of each band at the smallest scale, in points. With a gap after each they leave 118 points for the last one.
const WHO: f64 = 76.0;
const HAPPENED: f64 = 61.0;
const PRACTICE: f64 = 98.0;
const WALKING: f64 = 168.0;
const CHANGES: f64 = 98.0;
const CHARTS: f64 = 96.0;
const CHARTS_AT_MOST: f64 = 150.0;
/// What the last band gets before the charts get more.
const LAST_WANTED: f64 = 160.0;
/// What is kept for each section under another one: the question, and the box.
const BELOW: f64 = 36.0;
const CODE_AT_MOST: f64 = 108.0;

/// Between two bands, and between two columns.
const GAP: f64 = 5.0;
const GUTTER: f64 = 14.0;

/// What a piece of the page is, for those who hear it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tag {
    Section,
    Heading { level: u16, title: String },
    Paragraph,
    Table { summary: String },
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure { description: String },
}

/// A piece of the page. The order of the pieces is the order of reading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// Pieces that belong together.
    Group(Tag, Vec<Node>),
    /// Something that is read.
    Leaf(Leaf),
    /// Something that is only seen: a rule, a border.
    Artifact(Leaf),
}

/// Marks, and the room that they have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Leaf {
    /// The room.
    pub(crate) frame: Frame,
    /// The marks, on the page's own plane.
    pub(crate) marks: Vec<Mark>,
}

/// The one page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    /// Width.
    pub(crate) width: f64,
    /// Height.
    pub(crate) height: f64,
    /// The language, as a BCP 47 tag.
    pub(crate) language: &'static str,
    /// The title.
    pub(crate) title: String,
    /// In reading order.
    pub(crate) nodes: Vec<Node>,
    /// Blocks that found no room at all. There are none; a test sees to it.
    pub(crate) dropped: usize,
    /// Texts and tables that were cut, with a mark.
    pub(crate) cut: usize,
}

/// How large everything may be written, in parts of the smallest size (7.2 points in tables): the first at which nothing is cut is taken.
const SCALES: [f64; 4] = [1.18, 1.12, 1.06, 1.0];

/// `content` on one page of `paper`, as large as it goes.
pub(crate) fn lay_out(content: &Content, words: &Words, paper: Paper) -> Page {
    let faces = Faces::new();
    let at = |scale: f64| at_scale(content, words, paper, &faces, scale);
    let [larger @ .., smallest] = SCALES;
    let whole = |page: &Page| page.cut == 0 && page.dropped == 0;
    larger.into_iter().map(at).find(whole).unwrap_or_else(|| at(smallest))
}

fn at_scale(content: &Content, words: &Words, paper: Paper, faces: &Faces, scale: f64) -> Page {
    let (width, height) = paper.size();
    let room = Frame::new((width - BOX.0) / 2.0, (height - BOX.1) / 2.0, BOX.0, BOX.1);
    let mut sheet = Sheet { content, words, faces, scale, room, y: room.y, nodes: Vec::new(), dropped: 0, cut: 0 };
    sheet.lay_out();
    let Sheet { nodes, dropped, cut, .. } = sheet;
    Page { width, height, language: content.language, title: content.title.clone(), nodes, dropped, cut }
}

/// Sections that stand under each other, and their share of the width.
type Share<'p> = (&'p [Part], f64);

struct Sheet<'c> {
    content: &'c Content,
    words: &'c Words,
    faces: &'c Faces,
    scale: f64,
    room: Frame,
    y: f64,
    nodes: Vec<Node>,
    dropped: usize,
    cut: usize,
}

impl Sheet<'_> {
    fn lay_out(&mut self) {
        self.title();
        self.boxed(Part::Happened, HAPPENED * self.scale);
        let practice: [Share<'_>; 3] = [(&[Part::Goal], 0.28), (&[Part::Done], 0.38), (&[Part::Lifts], 0.34)];
        self.side_by_side(&practice, PRACTICE * self.scale);
        self.side_by_side(&[(&[Part::Walking], 1.0)], WALKING * self.scale);
        self.side_by_side(&[(&[Part::Changes], 1.0)], CHANGES * self.scale);
        // What room the others left is first the charts'.
        let charts = (self.room.bottom() - self.y - GAP - LAST_WANTED).clamp(CHARTS, CHARTS_AT_MOST);
        self.side_by_side(&[(&[Part::Charts], 1.0)], charts);
        self.last();
    }

    fn section(&self, part: Part) -> Option<&Section> {
        self.content.sections.iter().find(|section| section.part == part)
    }

    fn title(&mut self) {
        let mut column = self.column(0.0, 1.0, WHO * self.scale);
        column.title(&self.content.title);
        if let Some(section) = self.section(Part::Who) {
            self.fill(&mut column, section);
        }
        let taken = column.finish();
        self.take(vec![taken]);
    }

    /// A section in a frame over the whole width.
    fn boxed(&mut self, part: Part, most: f64) {
        const MARGIN: f64 = 5.0;
        let (top, left, width) = (self.y, self.room.x, self.room.width);
        let inside = Frame::new(left, top, width, most).inset(MARGIN);
        let mut column = Column::new(self.faces, self.scale, inside);
        if let Some(section) = self.section(part) {
            self.fill(&mut column, section);
        }
        let taken = column.finish();
        let frame = Frame::new(left, top, width, taken.y + MARGIN - top);
        self.nodes.push(border(frame, 1.2));
        let end = frame.bottom();
        self.take(vec![taken]);
        self.y = end + GAP;
    }

    /// Columns beside each other, each with its sections and its share of the width.
    fn side_by_side(&mut self, columns: &[Share<'_>], most: f64) {
        let mut from = 0.0;
        let mut taken = Vec::new();
        for (parts, share) in columns {
            let mut column = self.column(from, *share, most);
            for (index, section) in parts.iter().filter_map(|part| self.section(*part)).enumerate() {
                let below = parts.len().saturating_sub(index + 1);
                let kept = BELOW * self.scale * below as f64;
                column.leaving(kept, |column| self.fill(column, section));
            }
            taken.push(column.finish());
            from += share;
        }
        self.take(taken);
    }

    /// Sensor, question and the empty box, beside them the plan: down to the end of the page.
    fn last(&mut self) {
        let most = self.room.bottom() - self.y;
        self.side_by_side(&[(&[Part::Sensors, Part::Question, Part::Room], 0.73), (&[Part::Plan], 0.27)], most);
    }

    /// A column that begins at the part `from` of the width, and is `share` of it wide.
    fn column(&self, from: f64, share: f64, most: f64) -> Column<'_> {
        let width = self.room.width;
        let right = if from + share > 0.99 { 0.0 } else { GUTTER };
        let bottom = (self.y + most).min(self.room.bottom());
        let frame = Frame::new(self.room.x + from * width, self.y, share * width - right, bottom - self.y);
        Column::new(self.faces, self.scale, frame)
    }

    fn fill(&self, column: &mut Column<'_>, section: &Section) {
        column.begin(Tag::Section);
        if let Some(heading) = &section.heading {
            column.heading(heading);
        }
        let charts: Vec<_> = section.blocks.iter().filter(|block| matches!(block, Block::Chart(_))).collect();
        if !charts.is_empty() {
            self.charts(column, &charts);
        }
        for (index, block) in section.blocks.iter().enumerate() {
            let after = section.blocks.get(index + 1..).unwrap_or_default();
            let line = matches!(block, Block::Line(_));
            if line && !after.is_empty() && column.at_last_line() {
                column.cut_one();
                column.paragraph(&Line::new(SHORTENED));
                break;
            }
            column.leaving(column.lines_of(lines_after(block, after)), |column| self.block(column, block));
        }
        column.end();
    }

    fn block(&self, column: &mut Column<'_>, block: &Block) {
        match block {
            Block::Line(line) => column.paragraph(line),
            Block::Columns(columns) => column.columns(columns),
            Block::Table(table) => self.table(column, table),
            Block::Chart(_) => {}
            Block::Code(code) => self.code(column, code),
            Block::Room(_) => column.room(),
        }
    }

    /// A table, and under it how many of its rows are left out.
    fn table(&self, column: &mut Column<'_>, table: &Table) {
        let say = Say::new(self.words);
        let cut = column.table(table, table.under(0, say).is_some());
        if let Some(text) = table.under(cut, say) {
            column.paragraph(&Line::new(text));
        }
    }

    fn charts(&self, column: &mut Column<'_>, charts: &[&Block]) {
        let width = (column.width - GUTTER) / 2.0;
        let height = column.left();
        let drawings = charts.iter().filter_map(|block| match block {
            Block::Chart(chart) => Some(crate::chart::chart(chart, self.words, width, height)),
            _ => None,
        });
        let drawings = drawings.collect();
        column.drawings(drawings, GUTTER);
    }

    fn code(&self, column: &mut Column<'_>, code: &str) {
        let say = Say::new(self.words);
        let size = column.width.min(column.left()).min(CODE_AT_MOST);
        let (title, says) = (say.plain("report-plan-code"), say.plain("report-plan-code-says"));
        match crate::code::drawing(code, size, title, says) {
            Some(drawing) => column.drawings(vec![drawing], GUTTER),
            None => column.paragraph(&Line::new(say.plain("report-plan-code-too-long")).most(2)),
        }
    }

    /// Takes columns over, in reading order, and goes below the longest.
    fn take(&mut self, taken: Vec<column::Taken>) {
        let end = taken.iter().map(|taken| taken.y).fold(self.y, f64::max);
        for column in taken {
            self.nodes.extend(column.nodes);
            self.dropped += column.dropped;
            self.cut += column.cut;
        }
        self.y = end + GAP;
    }
}

/// How many lines must still fit under a block.
fn lines_after(block: &Block, after: &[Block]) -> usize {
    let lines = after.iter().filter(|block| matches!(block, Block::Line(_))).count();
    match block {
        Block::Table(_) => lines,
        Block::Code(_) => lines.min(3),
        // The next one, or the mark that says that there is more.
        Block::Line(_) => lines.min(1),
        _ => 0,
    }
}

/// An empty frame.
fn border(frame: Frame, width: f64) -> Node {
    let inside = frame.inset(width / 2.0);
    let (left, top, right, bottom) = (inside.x, inside.y, inside.right(), inside.bottom());
    let through = vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top), (right, top)];
    let line = Mark::Line { through, width, ink: Ink::Black, dash: None };
    Node::Artifact(Leaf { frame, marks: vec![line] })
}
