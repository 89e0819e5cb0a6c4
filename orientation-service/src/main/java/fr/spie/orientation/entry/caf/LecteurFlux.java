package fr.spie.orientation.entry.caf;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import fr.spie.orientation.entry.imports.LectureInterrompue;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a CNAF flow one block at a time: the memory it takes is that of one household, whatever
/// the size of the file. The encoding is the one the XML declaration announces; document types and
/// entities are refused.
final class LecteurFlux implements AutoCloseable {

    private static final int TEXTE_MAX = 1_000;
    private static final int PROFONDEUR_MAX = 20;
    private static final int NOEUDS_MAX = 50_000;

    private static final XMLInputFactory FABRIQUE = fabrique();

    private final InputStream flux;
    private final Deque<String> chemin = new ArrayDeque<>();
    private @Nullable XMLStreamReader xml;
    private int noeuds;

    LecteurFlux(InputStream flux) {
        this.flux = flux;
    }

    private static XMLInputFactory fabrique() {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setXMLReporter((_, _, _, _) -> {});
        fabrique.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("external entity");
                });
        return fabrique;
    }

    /// The next block under the root; empty at the end of a whole file.
    Optional<Noeud> suivant() throws LectureInterrompue {
        try {
            var lecteur = ouvert();
            while (lecteur.hasNext()) {
                switch (lecteur.next()) {
                    case START_ELEMENT -> {
                        if (chemin.isEmpty()) {
                            racine(lecteur);
                        } else {
                            noeuds = 0;
                            return Optional.of(noeud(lecteur));
                        }
                    }
                    case END_ELEMENT -> chemin.removeLast();
                    case DTD -> throw interrompue("les déclarations DOCTYPE sont interdites");
                    default -> {}
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new LectureInterrompue(ligne(e), champ(), raison(e));
        }
    }

    /// Line reached.
    int ligne() {
        return xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    }

    private XMLStreamReader ouvert() throws XMLStreamException {
        if (xml == null) {
            xml = FABRIQUE.createXMLStreamReader(flux);
        }
        return xml;
    }

    private void racine(XMLStreamReader lecteur) throws LectureInterrompue {
        chemin.addLast(lecteur.getLocalName());
        if (!lecteur.getLocalName().equals("Racine")) {
            throw interrompue("la racine d’un flux VRSB0801 est l’élément « Racine »");
        }
    }

    private Noeud noeud(XMLStreamReader lecteur) throws XMLStreamException, LectureInterrompue {
        var nom = lecteur.getLocalName();
        var ligne = lecteur.getLocation().getLineNumber();
        var texte = new StringBuilder();
        var enfants = new ArrayList<Noeud>();
        chemin.addLast(nom);
        if (++noeuds > NOEUDS_MAX || chemin.size() > PROFONDEUR_MAX) {
            throw interrompue("ce bloc dépasse la taille d’un foyer");
        }
        while (true) {
            switch (lecteur.next()) {
                case START_ELEMENT -> enfants.add(noeud(lecteur));
                case CHARACTERS, CDATA -> {
                    if (texte.length() <= TEXTE_MAX) {
                        texte.append(lecteur.getText());
                    }
                }
                case END_ELEMENT -> {
                    chemin.removeLast();
                    return new Noeud(nom, ligne, abrege(texte), enfants);
                }
                default -> {}
            }
        }
    }

    private static String abrege(StringBuilder texte) {
        return texte.substring(0, Math.min(texte.length(), TEXTE_MAX + 1)).strip();
    }

    private LectureInterrompue interrompue(String raison) {
        return new LectureInterrompue(ligne(), champ(), raison);
    }

    private String champ() {
        return chemin.isEmpty() ? "début du fichier" : String.join("/", chemin);
    }

    private int ligne(XMLStreamException e) {
        return e.getLocation() == null ? ligne() : Math.max(1, e.getLocation().getLineNumber());
    }

    private static String raison(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = suite(cause)) {
            if (cause instanceof CharConversionException
                    || cause instanceof CharacterCodingException) {
                return "un caractère ne se lit pas dans l’encodage annoncé";
            }
            if (cause instanceof IOException) {
                return "la transmission du fichier s’est interrompue";
            }
        }
        var message = String.valueOf(e.getMessage());
        if (message.contains("Premature end of file")
                || message.contains("start and end within the same entity")) {
            return "le fichier est tronqué";
        }
        return "le XML est mal formé";
    }

    private static @Nullable Throwable suite(Throwable cause) {
        return cause instanceof XMLStreamException x && x.getNestedException() != null
                ? x.getNestedException()
                : cause.getCause();
    }

    @Override
    public void close() throws LectureInterrompue {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new LectureInterrompue(ligne(e), champ(), raison(e));
        }
    }
}
