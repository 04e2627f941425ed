//! Who may do what in an exchange, and when.

use super::{
    BondRefusal,
    exchange::{Exchange, Exchanges},
};
use crate::{ExchangeId, PauseId, PersonId, ReadyId, ReflectionId, TurnId, Words};

impl Exchanges {
    /// The exchange, if the author is part of it.
    fn party(&self, author: PersonId, id: ExchangeId) -> Result<&Exchange, BondRefusal> {
        let exchange = self.exchanges.get(&id).ok_or(BondRefusal::UnknownExchange)?;
        if exchange.parties.contains(&author) { Ok(exchange) } else { Err(BondRefusal::NotYours) }
    }

    /// The exchange, if it was taken up and not closed.
    fn open(&self, author: PersonId, id: ExchangeId) -> Result<&Exchange, BondRefusal> {
        let exchange = self.party(author, id)?;
        if exchange.closed.is_some() {
            return Err(BondRefusal::ExchangeClosed);
        }
        if exchange.accepted_on.is_none() { Err(BondRefusal::NotTakenUp) } else { Ok(exchange) }
    }

    /// The exchange, if words may be said in it now.
    fn live(&self, author: PersonId, id: ExchangeId) -> Result<&Exchange, BondRefusal> {
        let exchange = self.open(author, id)?;
        if exchange.pause.is_some() { Err(BondRefusal::ExchangePaused) } else { Ok(exchange) }
    }

    pub(crate) fn may_accept(&self, author: PersonId, id: ExchangeId) -> Result<(), BondRefusal> {
        let exchange = self.party(author, id)?;
        let [_, with] = exchange.parties;
        match exchange {
            Exchange { closed: Some(_), .. } => Err(BondRefusal::ExchangeClosed),
            Exchange { accepted_on: Some(_), .. } => Err(BondRefusal::AlreadySaid),
            _ if author != with => Err(BondRefusal::NotYours),
            _ => Ok(()),
        }
    }

    pub(crate) fn may_speak(
        &self,
        author: PersonId,
        id: ExchangeId,
        words: &Words,
    ) -> Result<(), BondRefusal> {
        self.may_pass(author, id)?;
        if words.is_blank() { Err(BondRefusal::NothingWritten) } else { Ok(()) }
    }

    pub(crate) fn may_pass(&self, author: PersonId, id: ExchangeId) -> Result<(), BondRefusal> {
        if self.live(author, id)?.floor == author { Ok(()) } else { Err(BondRefusal::NotYourFloor) }
    }

    pub(crate) fn may_reflect(&self, author: PersonId, id: TurnId, words: &Words) -> Result<(), BondRefusal> {
        if self.speaker(author, id)? == author {
            return Err(BondRefusal::OwnWords);
        }
        if words.is_blank() { Err(BondRefusal::NothingWritten) } else { Ok(()) }
    }

    pub(crate) fn may_hear(&self, author: PersonId, id: ReflectionId) -> Result<(), BondRefusal> {
        let turn = self.reflections.get(&id).ok_or(BondRefusal::UnknownExchange)?;
        if self.speaker(author, *turn)? == author { Ok(()) } else { Err(BondRefusal::NotYours) }
    }

    /// Who said this turn, in an exchange that is going on.
    fn speaker(&self, author: PersonId, id: TurnId) -> Result<PersonId, BondRefusal> {
        let exchange = self.turns.get(&id).ok_or(BondRefusal::UnknownExchange)?;
        let turn = self.live(author, *exchange)?.turns.iter().find(|turn| turn.id == id);
        turn.map(|turn| turn.by).ok_or(BondRefusal::UnknownExchange)
    }

    /// A pause needs nobody, not even that there is none already.
    pub(crate) fn may_pause(&self, author: PersonId, id: ExchangeId) -> Result<(), BondRefusal> {
        self.open(author, id).map(|_| ())
    }

    pub(crate) fn may_name_return(&self, author: PersonId, id: PauseId) -> Result<(), BondRefusal> {
        let exchange = self.pauses.get(&id).ok_or(BondRefusal::UnknownExchange)?;
        let pause = self.open(author, *exchange)?.pause.as_ref();
        pause.filter(|pause| pause.id == id).map(|_| ()).ok_or(BondRefusal::PauseOver)
    }

    pub(crate) fn may_be_ready(&self, author: PersonId, id: PauseId) -> Result<(), BondRefusal> {
        self.may_name_return(author, id)?;
        let exchange = self.pauses.get(&id).and_then(|exchange| self.exchanges.get(exchange));
        let mut ready = exchange.and_then(|e| e.pause.as_ref()).into_iter().flat_map(|pause| &pause.ready);
        if ready.any(|(_, by, _)| *by == author) { Err(BondRefusal::AlreadySaid) } else { Ok(()) }
    }

    /// Whether "I am ready again" can still be taken back: the exchange has not gone on.
    pub(crate) fn ready_stands(&self, id: ReadyId) -> bool {
        let pause = self.readies.get(&id);
        let exchange = pause.and_then(|p| self.pauses.get(p)).and_then(|e| self.exchanges.get(e));
        let ready = exchange.and_then(|e| e.pause.as_ref()).into_iter().flat_map(|pause| &pause.ready);
        ready.into_iter().any(|(known, _, _)| *known == id)
    }

    /// Closing is for anybody in it at any time, also before it was taken up. One that comes before its exchange counts.
    pub(crate) fn may_close(&self, author: PersonId, id: ExchangeId) -> Result<(), BondRefusal> {
        match self.party(author, id) {
            Err(BondRefusal::UnknownExchange) => Ok(()),
            Err(why) => Err(why),
            Ok(exchange) if exchange.closed.is_some() => Err(BondRefusal::ExchangeClosed),
            Ok(_) => Ok(()),
        }
    }
}
