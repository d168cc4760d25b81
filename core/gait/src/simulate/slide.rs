//! Toes that scrape over the ground in swing.

use super::curve::{Ring, smooth};
use super::rng::Rng;

/// The time within a drag during which the toes slide, and its friction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slide {
    /// Share of the swing after which the toes come free.
    pub(super) until: f64,
    /// Vibrations of sole on floor: frequency in Hz (12 to 45), acceleration in m/s², pitch rate in rad/s, phase in rad.
    tones: [[f64; 4]; 3],
    /// The toes catch and come loose again: when, as a share of the time until they come free, and the speed in m/s that it takes.
    catches: [[f64; 2]; 2],
}

/// How the leg takes up a catch of the toes.
const CATCH_HZ: f64 = 14.0;
const CATCH_DAMPING: f64 = 0.4;

/// How far a catch turns the foot, in rad/s for a m/s: the toes are held, the ankle goes on.
const CATCH_TURN: f64 = 4.0;

impl Slide {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        let mut tone = |low: f64, high: f64| {
            [
                rng.between(low, high),
                rng.between(3.0, 10.0),
                rng.between(0.3, 1.1),
                rng.between(0.0, std::f64::consts::TAU),
            ]
        };
        let tones = [tone(12.5, 20.0), tone(20.0, 32.0), tone(32.0, 44.0)];
        let catches = [(0.1, 0.45), (0.5, 0.8)].map(|(from, to)| [rng.between(from, to), rng.between(0.0, 0.25)]);
        Self { until: rng.between(0.45, 0.85), tones, catches }
    }

    /// The friction's way in m and its pitch in rad, after a share of a swing that takes `swing_s`.
    pub(super) fn rub(&self, share: f64, swing_s: f64) -> (f64, f64) {
        let since = share * swing_s;
        let [mut way, mut pitch] = self.caught(since, swing_s);
        if share < self.until {
            let on = smooth(share / 0.1) * smooth((self.until - share) / 0.1);
            for [hz, acceleration, rate, phase] in self.tones {
                let omega = std::f64::consts::TAU * hz;
                // Sticking and slipping: each tone swells and fades.
                let swell = on * (1.0 + 0.8 * (omega * 0.23 * since + phase).sin());
                let wave = (omega * since + phase).sin();
                way += swell * acceleration / (omega * omega) * wave;
                pitch += swell * rate / omega * wave;
            }
        }
        (way, pitch)
    }

    /// What the catches add. They have died away when the foot lands.
    fn caught(&self, since: f64, swing_s: f64) -> [f64; 2] {
        let fade = smooth((swing_s - since) / (0.1 * swing_s));
        self.catches.iter().fold([0.0; 2], |[way, pitch], [share, speed]| {
            let ring = Ring::new(share * self.until * swing_s, *speed, CATCH_HZ, CATCH_DAMPING).struck().at(since);
            [way - fade * ring, pitch - fade * CATCH_TURN * ring]
        })
    }
}
