package page;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Renders a page of about 20 kB for each request. */
@SpringBootApplication
public class PageApplication {

	public static void main(String[] args) {
		SpringApplication.run(PageApplication.class, args);
	}

	@Controller
	static class WordController {

		private static final int WORDS = 40;

		private final List<Word> words = IntStream.rangeClosed(1, WORDS)
			.mapToObj((number) -> new Word(number, "word-" + number, "Word " + number,
					"What the literature takes word " + number + " to mean, in some twenty words that stand for the "
							+ "excerpt which a page of results shows beneath each of its headings."))
			.toList();

		@GetMapping("/words")
		String index(Model model) {
			model.addAttribute("words", this.words);
			return "words";
		}

	}

	record Word(int number, String slug, String label, String meaning) {
	}

}
