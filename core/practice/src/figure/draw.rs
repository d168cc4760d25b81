//! From joints to shapes: rounded limbs with a dark edge, from back to front.

use super::body::{ArmJoints, BALL_RADIUS, HEAD_RADIUS, HEEL, LegJoints, Skeleton, TOE_RADIUS};
use super::geometry::{Point, arc, at, limb};
use super::kind::{Kind, MovesFrom};
use super::poses::strap_length;
use super::scene::{self, Window};
use super::{Form, Frame, Instant, Role, Shape, View};
use crate::terms::Side;

/// How much further up and along the far side is seen.
const FAR: Point = at(4.0, 3.0);
/// How much thinner the far limbs are.
const FAR_SIZE: f32 = 0.86;
/// The dark edge of what moves, of what does not, and of what is far.
const THICK: f32 = 2.0;
const THIN: f32 = 0.8;
const FAINT: f32 = 0.6;

/// A tapered piece of the body: two circles and what lies between.
type Piece = (Point, f32, Point, f32);

pub(super) fn frame(kind: Kind, view: View, instant: &Instant) -> Frame {
    let window = Window::of(kind);
    let mut canvas = Canvas { shapes: scene::shapes(kind, instant.walked) };
    let bones = &instant.bones;
    canvas.far_side(bones);
    if let Some(cane) = instant.cane {
        canvas.line(Role::Aid, vec![cane.tip + FAR, cane.handle + FAR], 2.4);
        canvas.line(Role::Aid, vec![cane.handle + FAR - at(4.0, 0.0), cane.handle + FAR + at(4.0, 0.0)], 3.0);
        canvas.circle(Role::FarLimb, bones.arms.far.hand + FAR, 3.6);
    }
    canvas.trunk(bones);
    canvas.head(bones.head);
    canvas.near_leg(&bones.legs.near, kind.moves_from());
    if kind.has_strap() {
        canvas.strap(kind, instant.slack, bones);
    }
    canvas.near_arm(&bones.arms.near);
    canvas.line(Role::Mark, instant.arrow.shaft.clone(), instant.arrow.width);
    canvas.polygon(Role::Mark, instant.arrow.head.to_vec());
    let mirrored = view.side == Side::Left;
    let place = |point: &mut Point| *point = window.place(*point, mirrored);
    for shape in &mut canvas.shapes {
        match &mut shape.form {
            Form::Line { points, .. } | Form::Polygon { points } => points.iter_mut().for_each(place),
            Form::Circle { centre, .. } => place(centre),
        }
    }
    Frame { width: window.width(), height: window.height(), shapes: canvas.shapes }
}

struct Canvas {
    shapes: Vec<Shape>,
}

impl Canvas {
    fn polygon(&mut self, role: Role, points: Vec<Point>) {
        self.shapes.push(Shape { role, form: Form::Polygon { points } });
    }

    fn line(&mut self, role: Role, points: Vec<Point>, width: f32) {
        self.shapes.push(Shape { role, form: Form::Line { points, width } });
    }

    fn circle(&mut self, role: Role, centre: Point, radius: f32) {
        self.shapes.push(Shape { role, form: Form::Circle { centre, radius } });
    }

    /// Pieces of one colour that grow together, with one dark edge around all of them.
    fn pieces(&mut self, role: Role, edge: f32, pieces: &[Piece]) {
        for &(a, a_radius, b, b_radius) in pieces {
            self.polygon(Role::Outline, limb(a, a_radius + edge, b, b_radius + edge));
        }
        for &(a, a_radius, b, b_radius) in pieces {
            self.polygon(role, limb(a, a_radius, b, b_radius));
        }
    }

    fn far_side(&mut self, bones: &Skeleton) {
        let far = |pieces: [Piece; 3]| pieces.map(|(a, ar, b, br)| (a + FAR, ar * FAR_SIZE, b + FAR, br * FAR_SIZE));
        let leg = &bones.legs.far;
        let calf = calf(leg);
        self.pieces(Role::FarLimb, FAINT, &far([thigh(leg), calf[0], calf[1]]));
        let [heel, toes] = shoe(leg);
        self.pieces(Role::FarLimb, FAINT, &far([heel, toes, toes]));
        let [upper, fore] = arm(&bones.arms.far);
        let hand = bones.arms.far.hand;
        self.pieces(Role::FarLimb, FAINT, &far([upper, fore, (hand, 4.0, hand, 4.0)]));
    }

    fn trunk(&mut self, bones: &Skeleton) {
        let up = (bones.shoulder - bones.hip).unit();
        let forward = at(up.y, -up.x);
        let spine = |height: f32, ahead: f32| bones.hip + up * height + forward * ahead;
        let neck = bones.shoulder.between(bones.head, 0.55);
        self.pieces(Role::Skin, THIN, &[(bones.shoulder, 4.4, neck, 4.2)]);
        self.pieces(Role::Trousers, THIN, &[(bones.hip, 8.6, spine(7.0, 0.0), 8.8)]);
        let belly = spine(12.0, 0.6);
        let chest = spine(34.0, 0.8);
        let shirt = [(belly, 9.2, chest, 10.0), (chest, 10.0, spine(45.0, 0.0), 6.6)];
        self.pieces(Role::Shirt, THIN, &shirt);
    }

    fn head(&mut self, head: Point) {
        let nose = head + at(HEAD_RADIUS - 0.4, -1.6);
        self.circle(Role::Outline, head, HEAD_RADIUS - 0.4 + THIN);
        self.circle(Role::Outline, nose, 1.8 + THIN);
        self.circle(Role::Skin, head, HEAD_RADIUS - 0.4);
        self.circle(Role::Skin, nose, 1.8);
        let mut hair = Vec::with_capacity(16);
        arc(&mut hair, head + at(-0.7, 0.7), HEAD_RADIUS + 0.2, 0.62, 3.1, 16);
        hair.extend([at(-6.0, -4.6), at(-4.4, 0.4), at(-1.6, 4.2), at(3.6, 5.0)].map(|point| head + point));
        self.polygon(Role::Hair, hair);
        self.circle(Role::Skin, head + at(-3.0, -1.6), 2.1);
        self.circle(Role::Outline, head + at(6.2, 1.0), 1.1);
        let smile = [at(3.6, -4.8), at(4.9, -6.0), at(6.4, -6.2), at(8.0, -5.4)].map(|point| head + point);
        self.line(Role::Outline, smile.to_vec(), 1.1);
    }

    fn near_leg(&mut self, leg: &LegJoints, moves: MovesFrom) {
        let look = |bone: MovesFrom, still: Role| if bone >= moves { (Role::Moving, THICK) } else { (still, THIN) };
        let [upper, lower] = calf(leg);
        let (role, edge) = look(MovesFrom::Shank, Role::Trousers);
        if moves == MovesFrom::Shank {
            self.pieces(Role::Trousers, THIN, &[thigh(leg)]);
            self.pieces(role, edge, &[upper, lower]);
        } else {
            self.pieces(role, edge, &[thigh(leg), upper, lower]);
        }
        let (role, edge) = look(MovesFrom::Foot, Role::Shoe);
        self.pieces(role, edge, &shoe(leg));
    }

    /// A loop under the ball of the foot, both ends in the hand.
    fn strap(&mut self, kind: Kind, slack: f32, bones: &Skeleton) {
        let leg = &bones.legs.near;
        let hand = bones.arms.near.hand;
        let along = (leg.toe - leg.ball).unit();
        let sole = leg.ball - at(-along.y, along.x) * (BALL_RADIUS - 1.3);
        let way = hand.distance(leg.ball).max(1.0);
        let sag = way * (0.375 * (strap_length(kind) / way - 1.0).max(0.0)).sqrt() * slack.min(1.0).sqrt();
        let hung = |n: u8| {
            let part = f32::from(n) / 8.0;
            sole.between(hand, part) - at(0.0, 4.0 * sag * part * (1.0 - part))
        };
        self.line(Role::Strap, vec![sole - along * 2.6, sole + along * 2.6], 2.6);
        self.line(Role::Strap, (0..=8).map(hung).collect(), 2.8);
    }

    fn near_arm(&mut self, joints: &ArmJoints) {
        let [upper, fore] = arm(joints);
        self.pieces(Role::Skin, THIN, &[fore, (joints.hand, 4.4, joints.hand, 4.4)]);
        self.pieces(Role::Shirt, THIN, &[upper]);
    }
}

fn thigh(leg: &LegJoints) -> Piece {
    (leg.hip, 8.4, leg.knee, 6.4)
}

/// Knee to calf, calf to ankle.
fn calf(leg: &LegJoints) -> [Piece; 2] {
    let down = (leg.ankle - leg.knee).unit();
    let back = at(down.y, -down.x);
    let belly = leg.knee.between(leg.ankle, 0.3) + back * 0.9;
    [(leg.knee, 6.2, belly, 6.0), (belly, 6.0, leg.ankle.between(leg.knee, 0.08), 4.3)]
}

fn shoe(leg: &LegJoints) -> [Piece; 2] {
    [(leg.ankle, HEEL, leg.ball, BALL_RADIUS), (leg.ball, BALL_RADIUS, leg.toe, TOE_RADIUS)]
}

fn arm(arm: &ArmJoints) -> [Piece; 2] {
    let wrist = arm.elbow.between(arm.hand, 0.8);
    [(arm.shoulder, 5.6, arm.elbow, 4.4), (arm.elbow, 4.2, wrist, 3.2)]
}
