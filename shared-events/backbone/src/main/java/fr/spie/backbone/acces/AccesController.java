package fr.spie.backbone.acces;

import fr.spie.backbone.acces.RefusLecture.JournalReserve;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Page;
import fr.spie.backbone.web.PersonneConnectee;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The trace of a dossier, for those who control, and for the person.
@Controller
public final class AccesController {

    private static final Set<String> CONTROLE = Set.of("chef_projet", "auditeur", "administrateur");

    private final JournalAcces journal;

    private final String titre;
    private final String base;

    public AccesController(
            JournalAcces journal,
            @Value("${spie.acces.titre}") String titre,
            @Value("${spie.base}") String base) {
        this.journal = journal;
        this.titre = titre;
        this.base = base;
    }

    @GetMapping("${spie.api}/dossiers/{dossierId}/acces")
    @ResponseBody
    Page<Acces> lister(
            @PathVariable UUID dossierId,
            @RequestParam Optional<Long> curseur,
            @RequestParam(defaultValue = "50") int limite,
            Appelant appelant) {
        if (appelant.roles().stream().map(r -> r.replace('-', '_')).noneMatch(CONTROLE::contains)) {
            throw new JournalReserve().exception();
        }
        int max = Page.limite(limite);
        var lus = journal.de(dossierId, curseur.orElse(Long.MAX_VALUE), max + 1);
        return Page.de(lus, max, a -> Long.toString(a.rang()));
    }

    /// For the page of the person.
    @GetMapping("/vues/${spie.base}/moi/consultations")
    String consultations(PersonneConnectee personne, Model modele) {
        modele.addAttribute("consultations", journal.resume(personne.dossierId()));
        modele.addAttribute("titre", titre);
        modele.addAttribute("base", base);
        return "acces/consultations";
    }
}
