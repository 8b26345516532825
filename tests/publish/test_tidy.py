"""What only Material's own script needs is gone; examples keep their empty lines."""

from generator.publish.tidy import tidy


def test_leftovers_and_empty_lines_go():
    html = (
        '\n<body>\n\n  \n<input class="md-toggle" type="checkbox"><label class="md-overlay" for="x"></label>'
        '<div data-md-component="skip">\n<a>x</a></div><p>文</p>'
        '<div class="md-dialog" data-md-component="dialog">\n <div class="y"></div>\n</div></body>'
    )
    assert tidy(html) == "<body>\n<p>文</p></body>"


def test_examples_keep_their_empty_lines():
    assert tidy("<pre><code>a\n\n\nb</code></pre>\n\n<p>") == "<pre><code>a\n\n\nb</code></pre>\n<p>"
