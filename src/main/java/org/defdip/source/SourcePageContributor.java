package org.defdip.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;
import org.defdip.core.PreviewSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of the documents and of their places. */
@Component
@Order(8)
class SourcePageContributor implements PageSource, PassageCountSource, PreviewSource {

	private final SourceDocumentRepository documents;

	private final PassageRepository passages;

	private final EditorialNoteRepository notes;

	private final ErratumRepository errata;

	private final MessageSource messages;

	SourcePageContributor(SourceDocumentRepository documents, PassageRepository passages, EditorialNoteRepository notes,
			ErratumRepository errata, MessageSource messages) {
		this.documents = documents;
		this.passages = passages;
		this.notes = notes;
		this.errata = errata;
		this.messages = messages;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream
			.of(this.documents.findAllByOrderByPosition()
				.stream()
				.map((document) -> new PageEntry(document.getAddress(), document.getShortTitle())),
					this.notes.findDocuments().stream().map((document) -> part(document, "notes")),
					this.errata.findDocuments().stream().map((document) -> part(document, "errata")),
					this.passages.findAll()
						.stream()
						.map((passage) -> new PageEntry(passage.getAddress(), passage.getLabel())))
			.flatMap(Function.identity());
	}

	private PageEntry part(String document, String part) {
		return new PageEntry(PagePath.of("sources/" + document, part),
				new BilingualText(label(part, Language.ID), label(part, Language.EN)));
	}

	private String label(String part, Language language) {
		return this.messages.getMessage("nav.source." + part, null, language.locale());
	}

	@Override
	public Optional<Preview> previewOf(PagePath address) {
		if (!address.collection().equals("sources")) {
			return Optional.empty();
		}
		String document = address.path().split("/")[2];
		return address.slug().equals(document)
				? this.documents.findBySlug(document)
					.map((found) -> new Preview(found.getShortTitle(), found.getWorth()))
				: this.passages.find(document, address.slug())
					.map((passage) -> new Preview(passage.getLabel(), passage.getSummary()));
	}

	@Override
	public Stream<PassageCount> yields() {
		return Stream.of(this.notes.countByPassage(), this.errata.countByPassage()).flatMap(List::stream);
	}

}
