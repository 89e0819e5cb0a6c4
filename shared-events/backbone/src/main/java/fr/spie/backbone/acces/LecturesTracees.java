package fr.spie.backbone.acces;

import fr.spie.backbone.acces.RefusLecture.MotifRequis;
import fr.spie.backbone.acces.RefusLecture.PartageRefuse;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Arguments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.util.UriUtils;

/// Every reading of a dossier leaves a trace, whatever is read under its address: by the address
/// and not by what each controller remembers to do. Who has no link with it says why, once a day.
public final class LecturesTracees implements HandlerInterceptor {

    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([^/]+)(?:/(.*))?$");

    private final Liens liens;
    private final JournalAcces journal;
    private final Horloge horloge;
    private final String base;

    /// @param base short name of the service, which tells its form from another one of the page
    public LecturesTracees(Liens liens, JournalAcces journal, Horloge horloge, String base) {
        this.base = base;
        this.liens = liens;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible)
            throws ModelAndViewDefiningException {
        var chemin = UriUtils.decode(requete.getRequestURI(), StandardCharsets.UTF_8);
        var adresse = DOSSIER.matcher(chemin);
        var dossierId = adresse.find() ? identifiant(adresse.group(1)) : Optional.<UUID>empty();
        if (dossierId.isPresent()) {
            boolean ecran = chemin.startsWith("/vues/");
            var suite = Optional.ofNullable(adresse.group(2)).filter(s -> !s.isBlank());
            if (seLit(requete, ecran && suite.isEmpty())) {
                lire(requete, dossierId.get(), suite.orElse(ecran ? "page" : "fiche"), ecran);
            }
        }
        return true;
    }

    /// As controllers read it: several spellings are one identifier, and none of them goes unseen.
    private static Optional<UUID> identifiant(String ecrit) {
        try {
            return Optional.of(UUID.fromString(ecrit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The answer to a form of the page is that page, read once more.
    private static boolean seLit(HttpServletRequest requete, boolean page) {
        return page || Stream.of("GET", "HEAD").anyMatch(requete.getMethod()::equals);
    }

    private void lire(HttpServletRequest requete, UUID dossierId, String action, boolean ecran)
            throws ModelAndViewDefiningException {
        var lecteur = Arguments.appelant();
        switch (liens.de(lecteur, dossierId, horloge.aujourdhui())) {
            case DOSSIER_INCONNU -> {}
            case LIE -> noter(lecteur, dossierId, action, Optional.empty());
            case SANS_LIEN ->
                    noter(
                            lecteur,
                            dossierId,
                            action,
                            Optional.of(motif(requete, lecteur, dossierId, ecran)));
            case PARTAGE_REFUSE -> throw new PartageRefuse(dossierId).exception();
        }
    }

    private void noter(Appelant lecteur, UUID dossierId, String action, Optional<String> motif) {
        journal.noter(lecteur, dossierId, action, motif, horloge.maintenant());
    }

    private String motif(
            HttpServletRequest requete, Appelant lecteur, UUID dossierId, boolean ecran)
            throws ModelAndViewDefiningException {
        var dit =
                Stream.of(requete.getParameter("motif"), requete.getHeader("Motif"))
                        .flatMap(Stream::ofNullable)
                        .map(String::strip)
                        .filter(m -> !m.isEmpty())
                        .findFirst()
                        .or(() -> journal.motifDuJour(lecteur, dossierId, horloge.aujourdhui()));
        if (dit.isPresent()) {
            return dit.get();
        }
        if (ecran) {
            throw new ModelAndViewDefiningException(
                    new ModelAndView("acces/motif", Map.of("dossierId", dossierId, "base", base)));
        }
        throw new MotifRequis(dossierId).exception();
    }
}
