package fr.spie.events.parcours;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;

/// The contract follows the law of its day.
public enum RegimeContrat {
    /// Contrat d'engagements réciproques (loi n° 2008-1249).
    CER_2008,
    /// Contrat d'engagement (loi n° 2023-1196).
    CONTRAT_ENGAGEMENT_2025;

    /// First day of the contrat d'engagement.
    public static final LocalDate CONTRAT_ENGAGEMENT_LE = LocalDate.of(2025, 1, 1);

    /// First day on which a CER holds no more: it had to be converted by then.
    public static LocalDate convertiLe(Regles r) {
        return r.apres(Parametre.CER_CONVERSION, CONTRAT_ENGAGEMENT_LE);
    }

    /// The regime of a contract signed on that day.
    public static RegimeContrat au(LocalDate jour) {
        return jour.isBefore(CONTRAT_ENGAGEMENT_LE) ? CER_2008 : CONTRAT_ENGAGEMENT_2025;
    }
}
