package org.defdip.concept;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/terms")
class TermController {

	private final ConceptRepository concepts;

	private final AlternativeLabelRepository alternatives;

	TermController(ConceptRepository concepts, AlternativeLabelRepository alternatives) {
		this.concepts = concepts;
		this.alternatives = alternatives;
	}

	@GetMapping
	String index(@PathVariable Language language, Model model) {
		Stream<Term> labels = this.concepts.findAll()
			.stream()
			.map((concept) -> new Term(concept.getLabel().in(language), concept.getLabelLanguage(language), concept,
					null));
		Stream<Term> others = this.alternatives.findAll()
			.stream()
			.map((label) -> new Term(label.getWords(), label.getLanguage(), label.getConcept(), label.getKind()));
		List<Term> terms = Stream.concat(labels, others).sorted(language.sortedBy(Term::words)).toList();
		model.addAttribute("terms", terms);
		model.addAttribute("abbreviations",
				terms.stream().filter((term) -> term.kind() == AlternativeLabel.Kind.ABBREVIATION).toList());
		return "concept/terms";
	}

	/**
	 * An entry of the list of terms.
	 *
	 * @param language the language of the words
	 * @param kind the kind of an alternative name, which refers to the concept's label,
	 * or {@code null} if this is the label itself
	 */
	record Term(String words, Language language, Concept concept, AlternativeLabel.@Nullable Kind kind) {
	}

}
