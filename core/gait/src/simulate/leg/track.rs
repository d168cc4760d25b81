//! The sensor's path: places and angles on a fine grid, joined smoothly, with stretches of rest between.

use std::collections::VecDeque;

use super::super::vector::{Rotation, Vec3};
use super::stride::FRAME_S;

/// Place of the sensor in the world, and yaw, pitch and roll.
pub(super) type Spot = [f64; 6];

/// The latest stretches of the path.
#[derive(Debug, Clone)]
pub(super) struct Track {
    pieces: VecDeque<Piece>,
    last: [Spot; 3],
    /// Until when the path is known; what is given by it is known two frames less far.
    pub(super) ends_at: f64,
}

#[derive(Debug, Clone)]
struct Piece {
    from: f64,
    /// One spot for a rest, else one each frame, the first of them a frame before `from`.
    spots: Vec<Spot>,
}

impl Track {
    pub(super) fn new(spot: Spot) -> Self {
        let rest = Piece { from: f64::NEG_INFINITY, spots: vec![spot] };
        Self { pieces: VecDeque::from([rest]), last: [spot; 3], ends_at: 0.0 }
    }

    /// The path rests where it is.
    pub(super) fn rest(&mut self, seconds: f64) {
        let [.., spot] = self.last;
        self.pieces.push_back(Piece { from: self.ends_at - FRAME_S, spots: vec![spot] });
        self.last = [spot; 3];
        self.ends_at += seconds;
    }

    /// The path goes on through these spots, one each frame.
    pub(super) fn go(&mut self, way: &[Spot]) {
        let spots: Vec<Spot> = self.last.iter().chain(way).copied().collect();
        if let [.., a, b, c] = *spots.as_slice() {
            self.last = [a, b, c];
        }
        self.pieces.push_back(Piece { from: self.ends_at - FRAME_S, spots });
        self.ends_at += way.len() as f64 * FRAME_S;
    }

    /// Forgets what is over by `past`.
    pub(super) fn forget(&mut self, past: f64) {
        while self.pieces.get(1).is_some_and(|piece| piece.from < past) {
            self.pieces.pop_front();
        }
    }

    pub(super) fn place_at(&self, time: f64) -> (Vec3, Rotation) {
        let piece = self.pieces.iter().rev().find(|piece| piece.from <= time).or(self.pieces.front());
        let [x, y, z, yaw, pitch, roll] = piece.map_or([0.0; 6], |piece| piece.at(time));
        ([x, y, z], Rotation::yaw(yaw).after(&Rotation::pitch(pitch)).after(&Rotation::roll(roll)))
    }
}

impl Piece {
    /// The cubic through the four nearest spots (Catmull and Rom, 1974): place and speed are continuous.
    fn at(&self, time: f64) -> Spot {
        let frames = (time - self.from) / FRAME_S;
        let nearest = frames.floor().max(0.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and a piece is short"
        )]
        let index = nearest as usize;
        match self.spots.get(index..index + 4) {
            Some(&[a, b, c, d]) => cubic([a, b, c, d], frames - nearest),
            _ => self.spots.last().copied().unwrap_or_default(),
        }
    }
}

fn cubic([before, from, to, after]: [Spot; 4], x: f64) -> Spot {
    let mut spot = [0.0; 6];
    for ((((value, before), from), to), after) in spot.iter_mut().zip(before).zip(from).zip(to).zip(after) {
        let (first, last, rise) = (0.5 * (to - before), 0.5 * (after - from), to - from);
        *value = from + x * (first + x * ((3.0 * rise - 2.0 * first - last) + x * (first + last - 2.0 * rise)));
    }
    spot
}
