//! The page as PDF: real text in embedded fonts, tagged in reading order (PDF/UA-1).

use std::num::NonZeroU16;

use jiff::civil::Date;
use krilla::color::luma;
use krilla::configure::{Configuration, Validator};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    ArtifactType, ContentTag, Node as TagNode, SpanTag, TableHeaderScope, Tag as PdfTag, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::draw::{Anchor, Frame, Ink, Mark, Type};
use crate::font::{BOLD, Faces, REGULAR};
use crate::page::{Leaf, Node, Page, Tag};

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The fonts that are part of the program cannot be read: the program itself is damaged.
    #[error("the fonts of the program cannot be read; install it again")]
    Fonts,
    /// The page cannot be written as an accessible PDF.
    #[error("the page cannot be written as an accessible PDF: {reason}; the report as text or JSON holds the same")]
    Page {
        /// What is the matter with it.
        reason: String,
    },
}

/// `page` as the bytes of a PDF file. The same page gives the same bytes.
pub(crate) fn pdf(page: &Page, made_on: Date, producer: &str) -> Result<Vec<u8>, PdfError> {
    let font = |bytes: &'static [u8]| Font::new(bytes.to_vec().into(), 0).ok_or(PdfError::Fonts);
    let mut pen = Pen { faces: Faces::new(), regular: font(REGULAR)?, bold: font(BOLD)? };
    let settings = SerializeSettings {
        configuration: Configuration::new_with_validator(Validator::UA1),
        enable_tagging: true,
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    let size = PageSettings::from_wh(single(page.width), single(page.height)).ok_or_else(|| failed("its size"))?;
    let mut tree = TagTree::new().with_lang(Some(page.language.to_owned()));
    let mut sheet = document.start_page_with(size);
    let mut surface = sheet.surface();
    for node in &page.nodes {
        if let Some(node) = pen.node(&mut surface, node) {
            tree.push(node);
        }
    }
    surface.finish();
    sheet.finish();
    document.set_metadata(metadata(page, made_on, producer));
    document.set_outline(outline(page));
    document.set_tag_tree(tree);
    document.finish().map_err(failed)
}

fn failed(reason: impl std::fmt::Debug) -> PdfError {
    PdfError::Page { reason: format!("{reason:?}") }
}

/// The headings, to go to.
fn outline(page: &Page) -> Outline {
    let mut outline = Outline::new();
    headings(&page.nodes, &mut outline);
    outline
}

fn headings(nodes: &[Node], outline: &mut Outline) {
    for node in nodes {
        match node {
            Node::Group(Tag::Heading { title, .. }, children) => {
                let top = children.iter().find_map(|child| match child {
                    Node::Leaf(leaf) => Some(Point::from_xy(single(leaf.frame.x), single(leaf.frame.y))),
                    _ => None,
                });
                let top = top.unwrap_or_else(|| Point::from_xy(0.0, 0.0));
                outline.push_child(OutlineNode::new(title.clone(), XyzDestination::new(0, top)));
            }
            Node::Group(_, children) => headings(children, outline),
            Node::Leaf(_) | Node::Artifact(_) => {}
        }
    }
}

fn metadata(page: &Page, made_on: Date, producer: &str) -> Metadata {
    let part = |value: i8| u8::try_from(value).unwrap_or(1);
    let date =
        DateTime::new(u16::try_from(made_on.year()).unwrap_or(0)).month(part(made_on.month())).day(part(made_on.day()));
    Metadata::new()
        .title(page.title.clone())
        .language(page.language.to_owned())
        .creator(producer.to_owned())
        .producer(producer.to_owned())
        .creation_date(date)
}

/// PDF has single precision: a point's ten-thousandths.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
fn single(value: f64) -> f32 {
    value as f32
}

struct Pen {
    faces: Faces,
    regular: Font,
    bold: Font,
}

impl Pen {
    /// Draws a piece, and says what it is to those who hear the page.
    fn node(&mut self, surface: &mut Surface<'_>, node: &Node) -> Option<TagNode> {
        match node {
            Node::Group(tag, children) => {
                let mut group = TagGroup::new(kind(tag));
                for child in children {
                    if let Some(child) = self.node(surface, child) {
                        group.push(child);
                    }
                }
                Some(group.into())
            }
            Node::Leaf(leaf) => {
                let spoken = leaf.marks.iter().all(|mark| matches!(mark, Mark::Text { .. }));
                let tag = if spoken { ContentTag::Span(SpanTag::empty()) } else { ContentTag::Other };
                if leaf.marks.is_empty() {
                    return None;
                }
                let id = surface.start_tagged(tag);
                self.leaf(surface, leaf);
                surface.end_tagged();
                Some(id.into())
            }
            Node::Artifact(leaf) => {
                surface.start_tagged(ContentTag::Artifact(ArtifactType::Other));
                self.leaf(surface, leaf);
                surface.end_tagged();
                None
            }
        }
    }

    fn leaf(&mut self, surface: &mut Surface<'_>, leaf: &Leaf) {
        for mark in &leaf.marks {
            match mark {
                Mark::Line { through, width, ink, dash } => stroke(surface, through, *width, *ink, *dash),
                Mark::Area { frame, ink } => fill(surface, area(*frame), *ink),
                Mark::Dot { at, radius, ink } => fill(surface, circle(*at, *radius), *ink),
                Mark::Text { at, anchor, face, text } => self.text(surface, *at, *anchor, *face, text),
                Mark::Squares { at, side } => fill(surface, squares(at, *side), Ink::Black),
            }
        }
    }

    fn text(&mut self, surface: &mut Surface<'_>, at: (f64, f64), anchor: Anchor, face: Type, text: &str) {
        let back = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => self.faces.width(text, face) / 2.0,
            Anchor::End => self.faces.width(text, face),
        };
        let glyphs: Vec<_> = self.faces.glyphs(text, face.bold).into_iter().map(glyph).collect();
        let font = if face.bold { self.bold.clone() } else { self.regular.clone() };
        surface.set_stroke(None);
        surface.set_fill(Some(paint(face.ink)));
        let start = Point::from_xy(single(at.0 - back), single(at.1));
        surface.draw_glyphs(start, &glyphs, font, text, single(face.size), false);
    }
}

fn glyph(glyph: crate::font::Glyph) -> KrillaGlyph {
    let range = glyph.begin..glyph.end;
    KrillaGlyph::new(GlyphId::new(glyph.id), single(glyph.advance), 0.0, 0.0, 0.0, range, None)
}

fn kind(tag: &Tag) -> TagKind {
    match tag {
        Tag::Section => PdfTag::Section.into(),
        Tag::Heading { level, title } => {
            PdfTag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(title.clone())).into()
        }
        Tag::Paragraph => PdfTag::P.into(),
        Tag::Table { summary } => PdfTag::Table.with_summary(Some(summary.clone())).into(),
        Tag::Row => PdfTag::TR.into(),
        Tag::ColumnHead => PdfTag::TH(TableHeaderScope::Column).into(),
        Tag::RowHead => PdfTag::TH(TableHeaderScope::Row).into(),
        Tag::Cell => PdfTag::TD.into(),
        Tag::Figure { description } => PdfTag::Figure(Some(description.clone())).into(),
    }
}

fn paint(ink: Ink) -> Fill {
    let paint = luma::Color::new(ink.lightness()).into();
    Fill { paint, opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>, ink: Ink) {
    surface.set_stroke(None);
    surface.set_fill(Some(paint(ink)));
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn stroke(surface: &mut Surface<'_>, through: &[(f64, f64)], width: f64, ink: Ink, dash: Option<f64>) {
    let dash = dash.map(|length| StrokeDash { array: vec![single(length)], offset: 0.0 });
    let paint = luma::Color::new(ink.lightness()).into();
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint, width: single(width), dash, ..Stroke::default() }));
    let mut path = PathBuilder::new();
    for (index, (x, y)) in through.iter().enumerate() {
        let (x, y) = (single(*x), single(*y));
        if index == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn rect(frame: Frame) -> Option<Rect> {
    Rect::from_xywh(single(frame.x), single(frame.y), single(frame.width), single(frame.height))
}

fn area(frame: Frame) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(rect(frame)?);
    path.finish()
}

fn squares(at: &[(f64, f64)], side: f64) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (x, y) in at {
        path.push_rect(rect(Frame::new(*x, *y, side, side))?);
    }
    path.finish()
}

/// A circle of four curves.
fn circle((x, y): (f64, f64), radius: f64) -> Option<Path> {
    // How far the handles of a quarter of a circle lie from its ends, in radii.
    const HANDLE: f64 = 0.552_284_75;
    let (x, y, radius, handle) = (single(x), single(y), single(radius), single(radius * HANDLE));
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    path.cubic_to(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    path.cubic_to(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    path.cubic_to(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    path.close();
    path.finish()
}
