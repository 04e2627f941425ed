//! What a full letter holds, as a memory aid.

use crate::code::{Role, Strength};

impl Role {
    /// What a full letter of this writer holds, in the order of what weighs most with those who read it (Lewicki, Polin & Lount
    /// 2016 for an apology). Empty where it is not known who writes: then nothing is missing.
    #[must_use]
    pub fn looks_for(self) -> &'static [Strength] {
        match self {
            Role::Hurt => &[Strength::NamesAct, Strength::Impact, Strength::Ask],
            Role::Responsible => &[
                Strength::Owns,
                Strength::Repair,
                Strength::Sorry,
                Strength::NamesAct,
                Strength::Impact,
                Strength::Change,
            ],
            Role::Either => &[],
        }
    }

    /// Every strength, in the order in which they are told: what a full letter holds, then the rest.
    #[must_use]
    pub fn order(self) -> Vec<Strength> {
        let mut order = self.looks_for().to_vec();
        for strength in Role::Responsible.looks_for().iter().chain(Strength::ALL) {
            if !order.contains(strength) {
                order.push(*strength);
            }
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responsibility_and_repair_come_first() {
        assert_eq!(Role::Responsible.looks_for().first(), Some(&Strength::Owns));
        assert_eq!(Role::Responsible.looks_for().get(1), Some(&Strength::Repair));
    }

    #[test]
    fn every_strength_is_told_once() {
        for role in [Role::Responsible, Role::Hurt, Role::Either] {
            let mut order = role.order();
            assert!(order.starts_with(role.looks_for()));
            order.sort();
            assert_eq!(order, Strength::ALL, "{role:?}");
        }
    }
}
