package fr.spie.gateway.page;

import fr.spie.gateway.acces.Suite;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A form that a service refused: shown again as it was filled, with the reason just above.
record FormulaireRefuse(String adresse, String refus, Map<String, List<String>> saisie) {

    static @Nullable FormulaireRefuse de(@Nullable Suite suite) {
        return suite == null || suite.refus() == null
                ? null
                : new FormulaireRefuse(suite.adresse(), suite.refus(), suite.saisie());
    }

    String remplir(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("form").stream()
                .filter(this::estPoste)
                .filter(this::designeLaMemeChose)
                .findFirst()
                .ifPresent(this::remplir);
        return page.body().html();
    }

    private boolean estPoste(Element formulaire) {
        return formulaire.attr("action").equals(adresse)
                || formulaire.select("button[formaction]").eachAttr("formaction").contains(adresse);
    }

    /// Several forms of a page may go to one address: their hidden fields tell them apart.
    private boolean designeLaMemeChose(Element formulaire) {
        return formulaire.select("input[type=hidden]").stream()
                .allMatch(champ -> saisi(champ).contains(champ.attr("value")));
    }

    private void remplir(Element formulaire) {
        for (var champ : formulaire.select("input[name], select[name], textarea[name]")) {
            switch (champ.normalName()) {
                case "select" ->
                        champ.select("option")
                                .forEach(
                                        option ->
                                                option.attr(
                                                        "selected",
                                                        saisi(champ).contains(option.val())));
                case "textarea" -> champ.text(String.join("", saisi(champ)));
                default -> remplirUneEntree(champ);
            }
        }
        formulaire.parents().stream()
                .filter(parent -> parent.nameIs("details"))
                .forEach(parent -> parent.attr("open", true));
        formulaire.before(
                new Element("p")
                        .id("refus")
                        .addClass("alert alert-danger w-100")
                        .attr("tabindex", "-1")
                        .text(refus));
    }

    private void remplirUneEntree(Element champ) {
        switch (champ.attr("type")) {
            case "checkbox", "radio" ->
                    champ.attr(
                            "checked",
                            saisi(champ).contains(champ.hasAttr("value") ? champ.val() : "on"));
            case "hidden", "password", "file" -> {}
            default -> champ.val(String.join("", saisi(champ)));
        }
    }

    private List<String> saisi(Element champ) {
        return saisie.getOrDefault(champ.attr("name"), List.of());
    }
}
