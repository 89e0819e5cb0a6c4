package fr.spie.events.fse;

/// Whether one participation is counted under one indicator, and why.
///
/// @param compte true when it adds one to the indicator
/// @param regle number of the rule that settles it, e.g. `R9`
/// @param raison one French sentence for the agent who checks the figure
public record Verdict(boolean compte, String regle, String raison) {

    static Verdict oui(String regle, String raison) {
        return new Verdict(true, regle, raison);
    }

    static Verdict non(String regle, String raison) {
        return new Verdict(false, regle, raison);
    }
}
