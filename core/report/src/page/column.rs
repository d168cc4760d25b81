//! A column that is filled from above, and refuses what runs over its end.

use crate::content::Line;
use crate::draw::{Anchor, Drawing, Frame, Ink, Mark, Type};
use crate::font::{ASCENT, Faces};

use super::{Leaf, Node, Tag, border};

const TITLE: Type = Type { size: 15.0, bold: true, ink: Ink::Black };
const HEADING: Type = Type { size: 8.6, bold: true, ink: Ink::Black };
/// How a paragraph is written.
pub(super) const BODY: Type = Type { size: 7.6, bold: false, ink: Ink::Black };
/// From one line of a paragraph to the next.
pub(super) const LEADING: f64 = 9.4;
const TITLE_LEADING: f64 = 19.0;
const HEADING_LEADING: f64 = 12.6;

/// A column being filled.
pub(super) struct Column<'f> {
    pub(super) faces: &'f Faces,
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) y: f64,
    bottom: f64,
    /// The groups begun, the innermost last; the outermost is no group.
    open: Vec<(Option<Tag>, Vec<Node>)>,
    dropped: usize,
}

/// A column that was filled.
pub(super) struct Taken {
    /// In reading order.
    pub(super) nodes: Vec<Node>,
    /// Where it ends.
    pub(super) y: f64,
    /// Blocks for which no room was left.
    pub(super) dropped: usize,
}

impl<'f> Column<'f> {
    pub(super) fn new(faces: &'f Faces, x: f64, width: f64, y: f64, bottom: f64) -> Self {
        Self { faces, x, width, y, bottom, open: vec![(None, Vec::new())], dropped: 0 }
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
        Taken { nodes, y: self.y, dropped: self.dropped }
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

    /// Says that something found no room.
    pub(super) fn drop_one(&mut self) {
        self.dropped += 1;
    }

    pub(super) fn title(&mut self, text: &str) {
        self.headline(text, 1, TITLE, TITLE_LEADING);
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.headline(text, 2, HEADING, HEADING_LEADING);
    }

    fn headline(&mut self, text: &str, level: u16, face: Type, leading: f64) {
        if self.lines_left(leading) == 0 {
            return self.drop_one();
        }
        let title = self.faces.writable(text);
        let line = self.faces.fit(&title, face, self.width);
        self.begin(Tag::Heading { level, title });
        self.push(text_leaf(self.faces, self.x, self.y, leading, face, line));
        self.end();
        self.y += leading;
    }

    pub(super) fn paragraph(&mut self, line: &Line) {
        let most = line.most.min(self.lines_left(LEADING));
        let face = Type { bold: line.strong, ..BODY };
        let lines = self.faces.wrap(&self.faces.writable(&line.text), face, self.width, most);
        if lines.is_empty() {
            return self.drop_one();
        }
        self.begin(Tag::Paragraph);
        self.lines(self.x, self.y, LEADING, face, &lines);
        self.end();
        self.y += LEADING * lines.len() as f64;
    }

    /// Lines of text at a place. All but the last end with a space, so that no two words are read as one.
    pub(super) fn lines(&mut self, x: f64, y: f64, leading: f64, face: Type, lines: &[String]) {
        for (index, line) in lines.iter().enumerate() {
            let last = index + 1 == lines.len();
            let text = if last { line.clone() } else { format!("{line} ") };
            let leaf = text_leaf(self.faces, x, y + leading * index as f64, leading, face, text);
            self.push(leaf);
        }
    }

    /// Paragraphs side by side, each column of the same width.
    pub(super) fn columns(&mut self, columns: &[Vec<Line>]) {
        const BETWEEN: f64 = 10.0;
        let each = (self.width + BETWEEN) / columns.len().max(1) as f64;
        let (x, width, top) = (self.x, self.width, self.y);
        let mut end = top;
        for (index, lines) in columns.iter().enumerate() {
            (self.x, self.width, self.y) = (x + each * index as f64, each - BETWEEN, top);
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
            let marks = drawing.marks.into_iter().map(|mark| moved(mark, x, self.y)).collect();
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
pub(super) fn text_leaf(faces: &Faces, x: f64, y: f64, leading: f64, face: Type, text: String) -> Node {
    let width = faces.width(text.trim_end(), face);
    let at = (x, y + face.size * ASCENT);
    let mark = Mark::Text { at, anchor: Anchor::Start, face, text };
    Node::Leaf(Leaf { frame: Frame::new(x, y, width, leading), marks: vec![mark] })
}

fn moved(mark: Mark, x: f64, y: f64) -> Mark {
    let to = |(from_x, from_y): (f64, f64)| (from_x + x, from_y + y);
    match mark {
        Mark::Line { through, width, ink, dash } => {
            Mark::Line { through: through.into_iter().map(to).collect(), width, ink, dash }
        }
        Mark::Area { frame, ink } => Mark::Area { frame: Frame { x: frame.x + x, y: frame.y + y, ..frame }, ink },
        Mark::Dot { at, radius, ink } => Mark::Dot { at: to(at), radius, ink },
        Mark::Text { at, anchor, face, text } => Mark::Text { at: to(at), anchor, face, text },
        Mark::Squares { at, side } => Mark::Squares { at: at.into_iter().map(to).collect(), side },
    }
}
