//! Gauss-Legendre quadrature with ten points a panel: exact for polynomials up to degree 19.

/// Half of the points of [-1, 1], which lie mirrored, with their weights.
const HALF: [(f64, f64); 5] = [
    (0.148_874_338_981_631_22, 0.295_524_224_714_752_87),
    (0.433_395_394_129_247_2, 0.269_266_719_309_996_35),
    (0.679_409_568_299_024_4, 0.219_086_362_515_982_04),
    (0.865_063_366_688_984_5, 0.149_451_349_150_580_6),
    (0.973_906_528_517_171_7, 0.066_671_344_308_688_14),
];

/// Points and weights of the panel from `low` to `high`, in ascending order.
pub(crate) fn panel(low: f64, high: f64) -> impl Iterator<Item = (f64, f64)> {
    let (middle, half) = (f64::midpoint(low, high), (high - low) / 2.0);
    let left = HALF.iter().rev().map(move |(x, w)| (middle - half * x, half * w));
    let right = HALF.iter().map(move |(x, w)| (middle + half * x, half * w));
    left.chain(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_of_degree_nineteen_is_exact() {
        let found: f64 = panel(0.0, 2.0).map(|(x, w)| w * x.powi(19)).sum();
        assert!((found / (2_f64.powi(20) / 20.0) - 1.0).abs() < 1e-14, "{found}");
    }
}
