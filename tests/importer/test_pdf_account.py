"""What the editor is told to compare: broken rows, numbers with letters in them, figures."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import LEFT, RENT, column, pdf, picture, table

GRID = [("GRID", (0, 0), (-1, -1), 1, "black")]


def tables(first: list[list[str]], second: list[list[str]]) -> str:
    def draw(cells):
        return lambda canvas: table(canvas, cells, [200, 80, 80], GRID, 600)

    return "\n".join(read_pdf(pdf(draw(first), draw(second))).notices)


def test_the_rest_of_a_row_on_the_next_page_is_named():
    head = [["对象", "标准", "期限"], ["高校毕业生和退役军人", "500元", "24个月"]]
    said = "第 2 页表格的第一行可能是上一页最后一行没写完的部分，请对照原件：及其配偶、子女　／　／"
    assert said in tables(head, [["及其配偶、子女", "", ""], ["技术工人", "300元", "12个月"]])
    assert "没写完" not in tables(head, [["技术工人", "300元", "12个月"], ["残疾人", "", "9个月"]])
    assert "没写完" not in tables([*head, ["残疾人", "", ""]], [["农民工", "300元", ""], ["军人", "", ""]])


def test_letters_among_the_digits_of_a_scan_are_named():
    def scan(text):
        def draw(canvas):
            picture(canvas, 0, 0, 595, 842)
            layer = canvas.beginText(LEFT, 700)
            layer.setTextRenderMode(3)
            layer.textLine(text)
            canvas.drawText(layer)

        return "\n".join(read_pdf(pdf(draw)).notices)

    said = "这些数里有字母，可能是软件把 0、1 认错了，请对照原件：3OO元、1l个"
    assert said in scan("每人补贴3OO元，共1l个名额。")
    assert "有字母" not in scan("每人补贴300元，CO2减排，PM10达标，A101室。")


def test_figures_are_listed_once():
    notices = read_pdf(pdf(lambda canvas: column(canvas, [RENT, RENT]))).notices
    assert notices[-1] == "请对照纸质件核对这些数：300元、24个月"
