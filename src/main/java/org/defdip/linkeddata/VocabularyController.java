package org.defdip.linkeddata;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the page on the site's own vocabulary. */
@Controller
class VocabularyController {

	private final KnowledgeGraph graph;

	private final IriFactory iris;

	VocabularyController(KnowledgeGraph graph, IriFactory iris) {
		this.graph = graph;
		this.iris = iris;
	}

	@GetMapping(Language.PATH + "/ns")
	String index(@PathVariable Language language, Model model) {
		org.eclipse.rdf4j.model.Model terms = this.graph.about(IriFactory.TERMS).orElseThrow(NotFoundException::new);
		model.addAttribute("namespace", this.iris.termNamespace());
		model.addAttribute("classes", terms(terms, OWL.CLASS, language));
		model.addAttribute("relations",
				properties(terms, language).filter((term) -> !term.inverse().isEmpty()).toList());
		model.addAttribute("properties",
				properties(terms, language).filter((term) -> term.inverse().isEmpty()).toList());
		model.addAttribute("codes", terms(terms, OWL.NAMEDINDIVIDUAL, language));
		return "linkeddata/terms";
	}

	private static Stream<Term> properties(org.eclipse.rdf4j.model.Model terms, Language language) {
		return Stream.of(OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY)
			.flatMap((type) -> terms(terms, type, language).stream());
	}

	private static List<Term> terms(org.eclipse.rdf4j.model.Model terms, IRI type, Language language) {
		return terms.filter(null, RDF.TYPE, type)
			.subjects()
			.stream()
			.map((term) -> new Term(((IRI) term).getLocalName(), words(terms, term, RDFS.LABEL, language),
					words(terms, term, RDFS.LABEL, language.other()), words(terms, term, RDFS.COMMENT, language),
					terms.filter(term, OWL.INVERSEOF, null)
						.objects()
						.stream()
						.map((inverse) -> ((IRI) inverse).getLocalName())
						.collect(Collectors.joining())))
			.toList();
	}

	private static String words(org.eclipse.rdf4j.model.Model terms, Resource term, IRI property, Language language) {
		return terms.filter(term, property, null)
			.objects()
			.stream()
			.filter((value) -> value.isLiteral() && ((org.eclipse.rdf4j.model.Literal) value).getLanguage()
				.filter(language.slug()::equals)
				.isPresent())
			.map(Value::stringValue)
			.findFirst()
			.orElse("");
	}

	/**
	 * A term of the site's vocabulary.
	 *
	 * @param name the local name, after the namespace
	 * @param label the label in the page's language
	 * @param otherLabel the label in the other language
	 * @param comment the statement it makes on two concepts; empty if it does not relate
	 * concepts
	 * @param inverse the name of the inverse term; empty if there is none
	 */
	public record Term(String name, String label, String otherLabel, String comment, String inverse) {
	}

}
