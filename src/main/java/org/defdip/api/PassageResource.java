package org.defdip.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.core.Backlink;
import org.defdip.core.Backlinks;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.defdip.source.Passage;
import org.defdip.source.PassageRepository;
import org.defdip.source.Section;
import org.defdip.source.Sentence;
import org.defdip.source.SentenceRepository;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the places of the documents. */
@RestController
@RequestMapping(Addresses.ROOT + "/passages")
@Tag(name = "passages", description = "The article, paragraph by paragraph, in our summaries")
class PassageResource {

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final Backlinks backlinks;

	private final Addresses addresses;

	PassageResource(PassageRepository passages, SentenceRepository sentences, Backlinks backlinks,
			Addresses addresses) {
		this.passages = passages;
		this.sentences = sentences;
		this.backlinks = backlinks;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Passages, in the order of the documents")
	Listing<Summary> index(@Valid @ParameterObject RequestedPage page) {
		return this.addresses.listing(this.passages.findAll(page.toPageable()).map(this::summary), "/passages",
				Map.of());
	}

	@GetMapping("/{document:[a-z0-9-]+}/{place:[a-z0-9-]+}")
	@Operation(summary = "A passage, sentence by sentence, with all that was taken from it")
	Entry show(@PathVariable String document, @PathVariable String place) {
		Passage passage = this.passages.find(document, place).orElseThrow(NotFoundException::new);
		String slug = passage.getSlug();
		return new Entry(summary(passage), this.addresses.toPassages(passage.getRepeats()), passage.getRepeatNote(),
				this.sentences.findByPassageOrderByPosition(slug)
					.stream()
					.map((sentence) -> new Line(sentence.getSlug(), sentence.getPosition(), sentence.getKind(),
							sentence.getParaphrase()))
					.toList(),
				this.backlinks.toPassage(slug).values().stream().flatMap(List::stream).map(this::taken).toList(),
				this.addresses.about());
	}

	private Summary summary(Passage passage) {
		Section section = passage.getSection();
		return new Summary(passage.getSlug(), passage.getDocument().getSlug(), passage.getName(), passage.getLabel(),
				(section != null) ? new Part(section.getSlug(), section.getTitle()) : null, passage.getKind(),
				passage.getWords(), passage.getWording(), passage.getSummary(),
				this.addresses.links(passage.getAddress()));
	}

	private Taken taken(Backlink backlink) {
		return new Taken(backlink.kind(), backlink.label(), backlink.context(),
				Addresses.pathInApi(backlink.from()).map(this.addresses::absolute).orElse(null),
				this.addresses.page(backlink.from().path()));
	}

	@Schema(name = "PassageSummary", description = "A passage with our summary of it")
	record Summary(String slug, @Schema(description = "The slug of its document") String document,
			@Schema(description = "The place as the document names it") BilingualText name,
			@Schema(description = "The name, with that of its document") BilingualText label, @Nullable Part section,
			Passage.Kind kind,
			@Schema(description = "Number of words of the passage in its document") @Nullable Integer words,
			@Schema(description = "The words themselves, where they are official") @Nullable String wording,
			BilingualText summary, Links links) {
	}

	@Schema(name = "Passage", description = "A passage, sentence by sentence, with all that was taken from it")
	record Entry(Summary passage,
			@Schema(description = "Earlier passages that this one repeats") List<Reference.ToPassage> repeats,
			@Nullable BilingualText repeatNote, List<Line> sentences, List<Taken> taken, About about) {
	}

	@Schema(name = "Section", description = "A part of a document on one subject")
	record Part(String slug, BilingualText title) {
	}

	@Schema(name = "Sentence", description = "A sentence of a passage, in our words")
	record Line(String slug, int position, Sentence.Kind kind, BilingualText paraphrase) {
	}

	@Schema(name = "Taken", description = "An item that rests on a passage")
	record Taken(@Schema(description = "Its kind: concepts, definitions, relations and others") String kind,
			BilingualText label, @Nullable BilingualText context,
			@Schema(description = "Address of the item in this API, if it has one") @Nullable String href,
			BilingualText page) {
	}

}
