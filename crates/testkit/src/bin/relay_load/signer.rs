//! Signatures that a Nostr relay accepts (BIP 340), made before anything is measured. Not for secrets: nothing here is constant-time.

use num_bigint::BigUint;
use sha2::{Digest, Sha256};

/// Signs Nostr events (BIP 340) under the key 1, whose public key is the curve's own point, with nonces 2, 3, 4, …, of
/// which each next point costs one addition. Worth nothing but to be checked by a relay as any other signature is.
pub(crate) struct Signer {
    field: BigUint,
    order: BigUint,
    base: (BigUint, BigUint),
    nonce: BigUint,
    point: (BigUint, BigUint),
}

fn number(hex: &str) -> BigUint {
    BigUint::parse_bytes(hex.as_bytes(), 16).unwrap()
}

fn hex(number: &BigUint) -> String {
    format!("{number:064x}")
}

fn bytes(number: &BigUint) -> [u8; 32] {
    let (mut all, tail) = ([0; 32], number.to_bytes_be());
    all[32 - tail.len()..].copy_from_slice(&tail);
    all
}

impl Signer {
    pub(crate) fn new() -> Self {
        // SEC 2, section 2.4.1: secp256k1.
        let field = number("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f");
        let order = number("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        let base = (
            number("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
            number("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"),
        );
        let mut signer = Self { point: base.clone(), nonce: BigUint::from(1_u8), field, order, base };
        let (x, y) = &signer.base;
        let slope = signer.divided(BigUint::from(3_u8) * x * x, BigUint::from(2_u8) * y);
        signer.step(&slope);
        signer
    }

    /// The public key, as it stands in events.
    pub(crate) fn key(&self) -> String {
        hex(&self.base.0)
    }

    /// The signature of an event with this id.
    pub(crate) fn sign(&mut self, id: &[u8; 32]) -> String {
        let (x, y) = &self.point;
        let nonce = if y.bit(0) { &self.order - &self.nonce } else { self.nonce.clone() };
        let tag = Sha256::digest(b"BIP0340/challenge");
        let challenge = Sha256::new()
            .chain_update(tag)
            .chain_update(tag)
            .chain_update(bytes(x))
            .chain_update(bytes(&self.base.0))
            .chain_update(id)
            .finalize();
        let s = (nonce + BigUint::from_bytes_be(&challenge)) % &self.order;
        let signature = hex(x) + &hex(&s);
        let slope = self.divided(self.less(&y.clone(), &self.base.1), self.less(x, &self.base.0));
        self.step(&slope);
        signature
    }

    /// Adds the base to the point, along the line with this slope.
    fn step(&mut self, slope: &BigUint) {
        let x = self.less(&self.less(&(slope * slope % &self.field), &self.point.0), &self.base.0);
        let y = self.less(&(slope * self.less(&self.base.0, &x) % &self.field), &self.base.1);
        self.point = (x, y);
        self.nonce += 1_u8;
    }

    fn less(&self, from: &BigUint, what: &BigUint) -> BigUint {
        (from + &self.field - what) % &self.field
    }

    fn divided(&self, what: BigUint, by: BigUint) -> BigUint {
        what * by.modinv(&self.field).unwrap() % &self.field
    }
}
