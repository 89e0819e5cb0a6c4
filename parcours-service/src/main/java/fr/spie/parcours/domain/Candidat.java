package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.Optional;

/// Someone who may be about to answer for a person, with what the directory says of them.
///
/// @param connu whether the directory knows them in that institution
/// @param partiLe day from which they carry no dossier, the day they would answer from
public record Candidat(Porteur porteur, boolean connu, Optional<LocalDate> partiLe) {

    boolean partiAu(LocalDate jour) {
        return partiLe.filter(le -> !jour.isBefore(le)).isPresent();
    }
}
