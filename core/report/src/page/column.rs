//! A column that is filled from above, and refuses what runs over its end.

use crate::content::Line;
use crate::draw::{Anchor, Drawing, Frame, Ink, Mark, Type};
use crate::font::{ASCENT, Faces, SHORTENED};

use super::{Leaf, Node, Tag, border};

const TITLE: Style = Style { size: 15.0, bold: true, leading: 19.0 };
const HEADING: Style = Style { size: 8.6, bold: true, leading: 12.6 };
const BODY: Style = Style { size: 7.6, bold: false, leading: 9.4 };
/// How a cell of a table is written.
pub(super) const CELL: Style = Style { size: 7.2, bold: false, leading: 8.9 };
/// Above a heading that is not at the top of its column.
const ABOVE_HEADING: f64 = 4.0;

/// How something is written, at the smallest scale.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f64,
    pub(super) bold: bool,
    /// From one line to the next.
    pub(super) leading: f64,
}

impl Style {
    /// The same, `factor` times as large.
    fn times(self, factor: f64) -> Self {
        Self { size: self.size * factor, leading: self.leading * factor, ..self }
    }

    pub(super) fn face(self) -> Type {
        Type { size: self.size, bold: self.bold, ink: Ink::Black }
    }
}

/// A column being filled.
pub(super) struct Column<'f> {
    pub(super) faces: &'f Faces,
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) y: f64,
    top: f64,
    bottom: f64,
    scale: f64,
    /// The groups begun, the innermost last; the outermost is no group.
    open: Vec<(Option<Tag>, Vec<Node>)>,
    dropped: usize,
    cut: usize,
}

/// A column that was filled.
pub(super) struct Taken {
    /// In reading order.
    pub(super) nodes: Vec<Node>,
    /// Where it ends.
    pub(super) y: f64,
    /// Blocks for which no room was left.
    pub(super) dropped: usize,
    /// Texts and tables that were cut.
    pub(super) cut: usize,
}

impl<'f> Column<'f> {
    /// A column in `frame`, with everything written `scale` times as large as at least.
    pub(super) fn new(faces: &'f Faces, scale: f64, frame: Frame) -> Self {
        let (x, width, y, bottom) = (frame.x, frame.width, frame.y, frame.bottom());
        Self { faces, x, width, y, top: y, bottom, scale, open: vec![(None, Vec::new())], dropped: 0, cut: 0 }
    }

    pub(super) fn style(&self, style: Style) -> Style {
        style.times(self.scale)
    }

    /// The height that is left.
    pub(super) fn left(&self) -> f64 {
        (self.bottom - self.y).max(0.0)
    }

    /// How many lines of `leading` are left.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the height of a page, never negative")]
    pub(super) fn lines_left(&self, leading: f64) -> usize {
        (self.left() / leading + 1e-6) as usize
    }

    pub(super) fn finish(mut self) -> Taken {
        while self.open.len() > 1 {
            self.end();
        }
        let nodes = self.open.pop().map(|(_, nodes)| nodes).unwrap_or_default();
        Taken { nodes, y: self.y, dropped: self.dropped, cut: self.cut }
    }

    /// Begins a group.
    pub(super) fn begin(&mut self, tag: Tag) {
        self.open.push((Some(tag), Vec::new()));
    }

    /// Ends the innermost group; one that stayed empty is none.
    pub(super) fn end(&mut self) {
        if let Some((Some(tag), nodes)) = self.open.pop()
            && !nodes.is_empty()
        {
            self.push(Node::Group(tag, nodes));
        }
    }

    pub(super) fn push(&mut self, node: Node) {
        if let Some((_, nodes)) = self.open.last_mut() {
            nodes.push(node);
        }
    }

    /// Leaves `height` at the end free while `fill` fills the column.
    pub(super) fn leaving(&mut self, height: f64, fill: impl FnOnce(&mut Self)) {
        self.bottom -= height;
        fill(self);
        self.bottom += height;
    }

    /// The height of `count` lines of paragraphs.
    pub(super) fn lines_of(&self, count: usize) -> f64 {
        self.style(BODY).leading * count as f64
    }

    /// Whether no more than one line of a paragraph fits.
    pub(super) fn at_last_line(&self) -> bool {
        self.lines_left(self.style(BODY).leading) <= 1
    }

    /// Says that something found no room.
    pub(super) fn drop_one(&mut self) {
        self.dropped += 1;
    }

    /// Says that something was cut.
    pub(super) fn cut_one(&mut self) {
        self.cut += 1;
    }

    pub(super) fn title(&mut self, text: &str) {
        self.headline(text, 1, TITLE);
    }

    pub(super) fn heading(&mut self, text: &str) {
        if self.y > self.top {
            self.y += ABOVE_HEADING;
        }
        self.headline(text, 2, HEADING);
    }

    fn headline(&mut self, text: &str, level: u16, style: Style) {
        let style = self.style(style);
        let (face, leading) = (style.face(), style.leading);
        if self.lines_left(leading) == 0 {
            return self.drop_one();
        }
        let title = self.faces.writable(text);
        let line = self.faces.fit(&title, face, self.width);
        self.begin(Tag::Heading { level, title });
        self.push(text_leaf(self.faces, self.x, self.y, style, line));
        self.end();
        self.y += leading;
    }

    pub(super) fn paragraph(&mut self, line: &Line) {
        let style = Style { bold: line.strong, ..self.style(BODY) };
        let text = self.faces.writable(&line.text);
        if text.is_empty() {
            return;
        }
        let most = line.most.min(self.lines_left(style.leading));
        let lines = self.wrapped(&text, style.face(), self.width, most);
        if lines.is_empty() {
            return self.drop_one();
        }
        self.begin(Tag::Paragraph);
        self.lines(self.x, self.y, style, &lines);
        self.end();
        self.y += style.leading * lines.len() as f64;
    }

    /// `text` in at most `most` lines; what had to be cut is counted.
    pub(super) fn wrapped(&mut self, text: &str, face: Type, width: f64, most: usize) -> Vec<String> {
        let lines = self.faces.wrap(text, face, width, most);
        let marked = lines.last().is_some_and(|line| line.ends_with(SHORTENED));
        if marked && !text.ends_with(SHORTENED) {
            self.cut_one();
        }
        lines
    }

    /// Lines of text at a place. All but the last end with a space, so that no two words are read as one.
    pub(super) fn lines(&mut self, x: f64, y: f64, style: Style, lines: &[String]) {
        for (index, line) in lines.iter().enumerate() {
            let last = index + 1 == lines.len();
            let text = if last { line.clone() } else { format!("{line} ") };
            let leaf = text_leaf(self.faces, x, y + style.leading * index as f64, style, text);
            self.push(leaf);
        }
    }

    /// Paragraphs side by side; each column has its share of the width.
    pub(super) fn columns(&mut self, columns: &[(f64, Vec<Line>)]) {
        const BETWEEN: f64 = 10.0;
        let (x, width, top) = (self.x, self.width, self.y);
        let (mut from, mut end) = (x, top);
        for (share, lines) in columns {
            (self.x, self.width, self.y) = (from, share * (width + BETWEEN) - BETWEEN, top);
            from += share * (width + BETWEEN);
            for line in lines {
                self.paragraph(line);
            }
            end = end.max(self.y);
        }
        (self.x, self.width, self.y) = (x, width, end);
    }

    /// Drawings side by side.
    pub(super) fn drawings(&mut self, drawings: Vec<Drawing>, gutter: f64) {
        let height = drawings.iter().map(|drawing| drawing.height).fold(0.0, f64::max);
        if height > self.left() + 1e-6 {
            return self.drop_one();
        }
        let mut x = self.x;
        for drawing in drawings {
            let frame = Frame::new(x, self.y, drawing.width, drawing.height);
            let marks = drawing.marks.into_iter().map(|mark| mark.moved(x, self.y)).collect();
            let description = format!("{}. {}", drawing.title, drawing.description);
            let leaf = Node::Leaf(Leaf { frame, marks });
            self.push(Node::Group(Tag::Figure { description }, vec![leaf]));
            x += drawing.width + gutter;
        }
        self.y += height;
    }

    /// An empty box down to the end of the column.
    pub(super) fn room(&mut self) {
        let frame = Frame::new(self.x, self.y, self.width, self.left());
        self.push(border(frame, 0.8));
        self.y = self.bottom;
    }
}

/// One line of text whose upper edge is at `y`.
fn text_leaf(faces: &Faces, x: f64, y: f64, style: Style, text: String) -> Node {
    let face = style.face();
    let width = faces.width(text.trim_end(), face);
    let at = (x, y + face.size * ASCENT);
    let mark = Mark::Text { at, anchor: Anchor::Start, face, text };
    Node::Leaf(Leaf { frame: Frame::new(x, y, width, style.leading), marks: vec![mark] })
}
