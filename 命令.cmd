@echo off
chcp 65001 >nul
set PYTHONUTF8=1
cd /d "%~dp0"
set PY=py
where py >nul 2>nul || set PY=python
if exist .venv\Scripts\python.exe set PY=.venv\Scripts\python.exe
doskey mingbai=%PY% -m generator.cli $*
cmd /k
