//! Meeting at a mailbox: what to ask the host next, and what its answers change.

use super::errands::{self, Said};
use super::stored::{Answering, Inviting, Stage};
use super::{BondError, BondStage, ClaimView};
use mendwell_circle::{Circle, Claim, Claiming, Invitation, Kind, Link, MeetingError, Seconds};
use mendwell_platform::{Answer, Call, Random};
use mendwell_sync::OwnCommit;
use mendwell_wire::{
    Body, Claimed, Claims, MailboxId, Nonce, OpenMailbox, Opened, PutClaim, ReadClaims, ReadWelcome, Refusal,
    Token, Welcome, Welcomed, routes,
};

/// What came of asking.
pub(crate) enum Met {
    /// Nothing new.
    Nothing,
    /// The stage changed and is to be stored; then the next is asked.
    Further,
    /// The host has the mailbox no more.
    Over,
    /// The welcome is here.
    Welcome(Vec<u8>),
    /// The host said something else; the code says what.
    Trouble(&'static str),
}

impl Inviting {
    pub(crate) fn begin(
        circle: &Circle,
        host: &str,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Self, BondError> {
        let invitation = Invitation::new(circle, host, now, random)?.to_bytes()?.to_vec();
        let read = random.array()?;
        Ok(Self { invitation, read, open: false, over: false, claims: Vec::new() })
    }

    fn invitation(&self) -> Result<Invitation, MeetingError> {
        Invitation::from_bytes(&self.invitation)
    }

    /// The change that lets in whoever made the claim of this number. Its words were compared.
    pub(crate) fn confirm(
        &self,
        number: u32,
        circle: &Circle,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<OwnCommit, BondError> {
        let (at, claim) = self.claim(number)?;
        let confirmed = self.invitation()?.confirm(&claim, circle, &[], now, random)?;
        let body = Body::new(confirmed.welcome.clone());
        let welcome = Some(Welcome { mailbox: self.mailbox()?, claim: at, body });
        let nonce = Nonce::new(random.array()?);
        Ok(OwnCommit { staged: confirmed.staged.clone(), nonce, means: Vec::new(), welcome })
    }

    /// The claim that people know by this number, if it answers this invitation, and where the host has it. People count
    /// from 1, the host from 0.
    fn claim(&self, number: u32) -> Result<(u32, Claim), BondError> {
        let at = number.checked_sub(1).ok_or(BondError::UnknownClaim)?;
        let claim = usize::try_from(at).ok().and_then(|at| self.claims.get(at));
        Ok((at, self.invitation()?.read(claim.ok_or(BondError::UnknownClaim)?)?))
    }

    fn mailbox(&self) -> Result<MailboxId, BondError> {
        Ok(MailboxId::new(self.invitation()?.link()?.mailbox))
    }

    fn ask(&self, host: &str) -> Result<Call, BondError> {
        let (mailbox, read) = (self.mailbox()?, Token::new(self.read));
        Ok(if self.open {
            errands::call(host, routes::READ_CLAIMS, Some(&read), &ReadClaims { mailbox })
        } else {
            errands::call(host, routes::OPEN_MAILBOX, None, &OpenMailbox { mailbox, read: read.hash() })
        })
    }

    fn heard(&mut self, answer: Option<&Answer>) -> Met {
        if !self.open {
            return met(errands::read::<Opened>(answer), |_| {
                self.open = true;
                Met::Further
            });
        }
        met(errands::read::<Claims>(answer), |all| {
            let claims: Vec<_> = all.claims.into_iter().map(Body::into_bytes).collect();
            if claims.len() <= self.claims.len() {
                return Met::Nothing;
            }
            self.claims = claims;
            Met::Further
        })
    }

    fn view(&self) -> Result<BondStage, BondError> {
        let link = self.invitation()?.link()?;
        let claims = (1..).zip(&self.claims).filter_map(|(claim, bytes)| {
            let read = self.invitation().ok()?.read(bytes).ok()?;
            Some(ClaimView { claim, name: read.name, words: read.words.0.map(Into::into).to_vec() })
        });
        let address = format!("{}/#{}", super::host::origin(&link.host), *link.fragment());
        Ok(BondStage::Inviting { link: address, open: self.open && !self.over, claims: claims.collect() })
    }
}

impl Answering {
    pub(crate) fn begin(
        link: &Link,
        called: &str,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Self, BondError> {
        let claiming = Claiming::answer(link, called, now, random)?.to_bytes()?.to_vec();
        Ok(Self { claiming, reply: random.array()?, number: None, over: false })
    }

    fn claiming(&self) -> Result<Claiming, MeetingError> {
        Claiming::from_bytes(&self.claiming)
    }

    /// Joins with the welcome, if it is into a circle of the kind that was meant.
    pub(crate) fn join(&self, welcome: &[u8], kind: Kind) -> Result<Circle, BondError> {
        let (circle, _) = self.claiming()?.join(welcome)?;
        if circle.kind() == kind { Ok(circle) } else { Err(BondError::OtherKind) }
    }

    fn ask(&self, host: &str) -> Result<Call, BondError> {
        let claiming = self.claiming()?;
        let (mailbox, reply) = (MailboxId::new(claiming.link()?.mailbox), Token::new(self.reply));
        Ok(match self.number {
            Some(claim) => {
                errands::call(host, routes::READ_WELCOME, Some(&reply), &ReadWelcome { mailbox, claim })
            }
            None => {
                let body = Body::new(claiming.claim().to_vec());
                errands::call(host, routes::PUT_CLAIM, None, &PutClaim { mailbox, reply: reply.hash(), body })
            }
        })
    }

    fn heard(&mut self, answer: Option<&Answer>) -> Met {
        if self.number.is_none() {
            return met(errands::read::<Claimed>(answer), |claimed| {
                self.number = Some(claimed.claim);
                Met::Further
            });
        }
        met(errands::read::<Welcomed>(answer), |welcomed| {
            welcomed.welcome.map_or(Met::Nothing, |welcome| Met::Welcome(welcome.into_bytes()))
        })
    }

    fn view(&self) -> Result<BondStage, BondError> {
        let words = self.claiming()?.words()?.0.map(Into::into).to_vec();
        Ok(BondStage::Answering { words, put: self.number.is_some() && !self.over })
    }
}

impl Stage {
    /// What to ask the host next; none once people are together, or the mailbox is gone.
    pub(crate) fn ask(&self, host: &str) -> Result<Option<Call>, BondError> {
        match self {
            Self::Inviting(inviting) if !inviting.over => inviting.ask(host).map(Some),
            Self::Answering(answering) if !answering.over => answering.ask(host).map(Some),
            _ => Ok(None),
        }
    }

    /// Takes an answer to [`Stage::ask`].
    pub(crate) fn heard(&mut self, answer: Option<&Answer>) -> Met {
        let met = match self {
            Self::Inviting(inviting) => inviting.heard(answer),
            Self::Answering(answering) => answering.heard(answer),
            Self::Together => Met::Nothing,
        };
        if matches!(met, Met::Over) {
            match self {
                Self::Inviting(inviting) => inviting.over = true,
                Self::Answering(answering) => answering.over = true,
                Self::Together => {}
            }
        }
        met
    }

    /// Whether the host has the mailbox no more.
    pub(super) fn is_over(&self) -> bool {
        match self {
            Self::Inviting(inviting) => inviting.over,
            Self::Answering(answering) => answering.over,
            Self::Together => false,
        }
    }

    pub(crate) fn view(&self) -> Result<BondStage, BondError> {
        match self {
            Self::Inviting(inviting) => inviting.view(),
            Self::Answering(answering) => answering.view(),
            Self::Together => Ok(BondStage::Together),
        }
    }
}

fn met<T>(said: Said<T>, yes: impl FnOnce(T) -> Met) -> Met {
    match said {
        Said::Yes(value) => yes(value),
        Said::No(Refusal::MailboxGone) => Met::Over,
        Said::No(Refusal::MailboxFull) => Met::Trouble("mailbox-full"),
        Said::No(Refusal::HostFull) => Met::Trouble("host-full"),
        Said::No(_) | Said::Strange => Met::Trouble("not-understood"),
        // The client names it, as it does for every errand.
        Said::Nothing => Met::Nothing,
    }
}
