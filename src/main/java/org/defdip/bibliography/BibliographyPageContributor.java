package org.defdip.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.defdip.core.Backlink;
import org.defdip.core.BacklinkSource;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;
import org.defdip.core.PreviewSource;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of authors and works, and their references to passages. */
@Component
@Order(4)
class BibliographyPageContributor implements PageSource, BacklinkSource, PassageCountSource, PreviewSource {

	private final AuthorRepository authors;

	private final WorkRepository works;

	BibliographyPageContributor(AuthorRepository authors, WorkRepository works) {
		this.authors = authors;
		this.works = works;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream.concat(
				this.authors.findAll().stream().map((author) -> new PageEntry(author.getAddress(), label(author))),
				this.works.findAll().stream().map((work) -> new PageEntry(work.getAddress(), label(work))));
	}

	@Override
	public Stream<Backlink> leadingToPassage(String slug) {
		return Stream.concat(
				this.authors.findNamedIn(slug)
					.stream()
					.sorted(Author.alphabetically(Language.DEFAULT))
					.map((author) -> new Backlink("authors", author.getAddress(), label(author), null)),
				this.works.findByPassage(slug)
					.stream()
					.map((work) -> new Backlink("works", work.getAddress(), label(work), null)));
	}

	@Override
	public Optional<Preview> previewOf(PagePath address) {
		return switch (address.collection()) {
			case "authors" ->
				this.authors.findBySlug(address.slug()).map((author) -> new Preview(label(author), author.getRole()));
			case "works" ->
				this.works.findBySlug(address.slug()).map((work) -> new Preview(label(work), work.getNote()));
			default -> Optional.empty();
		};
	}

	@Override
	public Stream<PassageCount> yields() {
		return Stream.of(this.authors.countByPassage(), this.works.countByPassage()).flatMap(List::stream);
	}

	private static BilingualText label(Author author) {
		return author.getLabel();
	}

	private static BilingualText label(Work work) {
		return new BilingualText(title(work, Language.ID), title(work, Language.EN));
	}

	/**
	 * Returns {@code null} if the title is in the other language, so that it falls back
	 * to it.
	 */
	private static @Nullable String title(Work work, Language language) {
		return language.other().slug().equals(work.getTitleLanguageIn(language)) ? null : work.getShortTitle();
	}

}
