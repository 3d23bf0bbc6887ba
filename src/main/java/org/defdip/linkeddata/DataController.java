package org.defdip.linkeddata;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Caching;
import org.defdip.core.CompressedContent;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.linkeddata.CsvTables.DictionaryEntry;
import org.defdip.linkeddata.DumpStore.StoredDump;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the page on the data and serves the download files. */
@Controller
class DataController {

	private final DumpStore dumps;

	private final CsvTables csvTables;

	private final Signposts signposts;

	private final Edition edition;

	DataController(DumpStore dumps, CsvTables csvTables, Signposts signposts, Edition edition) {
		this.dumps = dumps;
		this.edition = edition;
		this.csvTables = csvTables;
		this.signposts = signposts;
	}

	@GetMapping(Language.PATH + "/data")
	String index(@PathVariable Language language, Model model, HttpServletResponse response) {
		if (!this.dumps.isCurrent()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		}
		model.addAttribute("dumps", this.dumps.all());
		model.addAttribute("sheets",
				this.csvTables.dictionary()
					.stream()
					.collect(Collectors.groupingBy(DictionaryEntry::sheet, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("changed",
				DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(this.edition.date()));
		model.addAttribute("licence", IriFactory.LICENCE.stringValue());
		model.addAttribute("formats", RdfFormat.values());
		return "linkeddata/data";
	}

	@GetMapping(DumpStore.PATH + "{file:[a-z0-9.-]+}")
	ResponseEntity<byte[]> show(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) {
		Data.open(response);
		StoredDump dump = this.dumps.find(file).orElseThrow(NotFoundException::new);
		CompressedContent content = CompressedContent.isAcceptedBy(request) ? dump.content()
				: dump.content().expanded();
		List<String> links = this.signposts.ofData(IriFactory.KNOWLEDGE_BASE);
		ResponseEntity.BodyBuilder answer = Caching.shared()
			.contentType(dump.mediaType())
			.eTag(content.tag())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.header(HttpHeaders.LINK, links.toArray(String[]::new));
		if (dump.content().isCompressed()) {
			answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
		}
		if (content.isCompressed()) {
			answer.header(HttpHeaders.CONTENT_ENCODING, CompressedContent.GZIP);
		}
		return answer.body(content.bytes());
	}

}
